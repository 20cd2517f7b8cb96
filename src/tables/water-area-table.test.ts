import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import {
  exampleWindow,
  printedSummary,
  sectionOf,
  suspendedSection,
} from '#src/domain/report/example-water.ts';
import type { WaterWindow } from '#src/domain/report/monthly-water.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { waterAreaTable, type WaterWindowName } from './water-area-table.ts';

const words = wordsFor(new URL('https://portal.example/'));
const tableOf = (window: WaterWindow, name: WaterWindowName = 'month') =>
  waterAreaTable(name, month('2026-10'), window, words);
const printed = (...summaries: ReturnType<typeof printedSummary>[]) =>
  tableOf(exampleWindow([], { summaries }));

test('counts sections by class, and those that pass', () => {
  const sections = [sectionOf('甲', 1), sectionOf('乙', 3), sectionOf('丙', 6), suspendedSection('丁')];
  const table = tableOf(exampleWindow(sections));
  expect(keysOf(table)).toBe(
    'area,sections,measured,class_1,class_2,class_3,class_4,class_5,class_6,' +
      'sections_good_share,passed,pass_share,failed',
  );
  expect(rowsOf(table)).toEqual([
    {
      area: '全市',
      sections: 4,
      measured: 3,
      class_1: 1,
      class_2: 0,
      class_3: 1,
      class_4: 0,
      class_5: 0,
      class_6: 1,
      sections_good_share: 66.7,
      passed: 2,
      pass_share: '66.7*',
      failed: '丙',
    },
  ]);
});

test('areas keep their order, and only those with a section that failed are marked', () => {
  const [good, bad] = [sectionOf('甲', 2), sectionOf('乙', 4)];
  const summaries = [summaryOf('city', [good, bad]), summaryOf('zhuji', [good]), summaryOf('keqiao', [bad])];
  const table = tableOf(exampleWindow([], { summaries }));
  expect(rowsOf(table).map(({ area, pass_share, failed }) => [area, pass_share, failed])).toEqual([
    ['全市', '50*', '乙'],
    ['诸暨市', 100, '(无)'],
    ['柯桥区', '0*', '乙'],
  ]);
});

describe('an area without a result', () => {
  const away = { ...suspendedSection('丙'), district: 'keqiao' };
  const shares = (...sections: ReturnType<typeof sectionOf>[]) => {
    const keqiao = sections.filter(({ district }) => district === 'keqiao');
    const summaries = [summaryOf('city', sections), summaryOf('keqiao', keqiao)];
    const [, row = {}] = rowsOf(tableOf(exampleWindow(sections, { summaries })));
    return ['sections_good_share', 'passed', 'pass_share', 'failed'].map((key) => row[key]);
  };

  test('says that all its sections are suspended', () => {
    expect(shares(sectionOf('甲', 2), away)).toEqual(Array(4).fill('(停测)'));
  });

  test('says that nothing was measured where the sections have several reasons, or where there are none', () => {
    const unmeasured = { ...away, name: '丁', gap: 'not-measured' as const };
    expect(shares(sectionOf('甲', 2), away, unmeasured)).toEqual(Array(4).fill('(未监测)'));
    expect(shares(sectionOf('甲', 2))).toEqual(Array(4).fill('(未监测)'));
  });

  test('keeps its columns, for its source did not leave them out', () => {
    const table = tableOf(exampleWindow([suspendedSection('甲')]));
    expect(keysOf(table)).toContain('pass_share');
    expect(table.notes.join()).not.toContain('没有公布');
  });
});

describe('what a source does not print', () => {
  test('is left out and named', () => {
    const table = printed(printedSummary({ sections: 128, goodShare: 98.4 }));
    expect(keysOf(table)).toBe('area,sections,sections_good_share');
    expect(table.notes.at(-1)).toMatch(/^来源没有公布：.*、达标率、.*。$/);
  });

  test('of one area alone is a gap', () => {
    const rows = rowsOf(
      printed(
        printedSummary({ sections: 128, classes: [5, 68, 53, 2, 0, 0] }),
        printedSummary({ area: 'keqiao', sections: 20 }),
      ),
    );
    expect(rows[1]).toMatchObject({ sections: 20, class_1: '(未公布)', class_6: '(未公布)' });
  });

  test('is not taken for none: failed sections may only not be named', () => {
    const rows = rowsOf(
      printed(
        printedSummary({ passShare: 99.2, failed: ['甲'] }),
        printedSummary({ area: 'keqiao', passShare: 95 }),
        printedSummary({ area: 'zhuji', passShare: 100 }),
      ),
    );
    expect(rows.map(({ failed }) => failed)).toEqual(['甲', '(未公布)', '(无)']);
  });
});

test.each<[WaterWindowName, WaterWindow['method'], string, string]>([
  ['month', null, 'water', '2026年10月地表水断面的水质类别和达标情况'],
  ['month', 'manual', 'water', '2026年10月地表水断面的水质类别和达标情况，手工监测'],
  ['yearToDate', 'automatic', 'water-year-to-date', '2026年1—10月地表水断面的水质类别和达标情况，自动监测'],
])('over %s by %s', (name, method, id, caption) => {
  expect(tableOf(exampleWindow([], { method }), name)).toMatchObject({ id, caption });
});
