import { describe, expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import {
  exampleSection,
  exampleWater,
  exampleWindow,
  printedSummary,
  sectionOf,
  suspendedSection,
} from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { SectionSummary, SectionWarning, WaterWindow } from '#src/domain/report/monthly-water.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import {
  failedSentence,
  failedWords,
  waterFinding,
  waterOf,
  waterSentence,
} from './month-water-sentences.ts';

const missing = { missing: 'not-published' } as const;
const reportOf = (water: MonthlyReport['water'], scope = 'city') =>
  exampleMonth('2026-01', undefined, { air: missing, water, scope });
const monthOf = (window: WaterWindow) => reportOf(exampleWater({ month: window }));

describe('the water that a report speaks of first', () => {
  const month = exampleWindow([sectionOf('甲', 2)]);
  const yearToDate = exampleWindow([sectionOf('甲', 2), sectionOf('乙', 4)]);

  test('is that of its month, else the year to date', () => {
    expect(waterOf(reportOf(exampleWater({ month, yearToDate })))).toMatchObject({ window: 'month' });
    expect(waterOf(reportOf(exampleWater({ yearToDate })))).toMatchObject({
      window: 'yearToDate',
      summary: { sections: 2, failed: ['乙'] },
    });
  });

  test('of a source without sums is that of the sections it names', () => {
    const named = exampleWindow([sectionOf('甲', 2), sectionOf('乙', 3)], { summaries: [] });
    const { summary } = waterOf(reportOf(exampleWater({ month: named }), 'xinchang')) ?? {};
    expect(summary).toMatchObject({ area: 'xinchang', sections: 2, passed: 2 });
  });

  test('is the row of the report’s own area', () => {
    const summaries = [printedSummary({ sections: 128 }), printedSummary({ area: 'xinchang', sections: 9 })];
    const water = exampleWater({ month: exampleWindow([], { summaries }) });
    expect(waterOf(reportOf(water, 'xinchang'))?.summary.sections).toBe(9);
    expect(waterOf(reportOf(water, 'keqiao'))).toBeNull();
  });

  test.each<[string, MonthlyReport['water']]>([
    ['the part is missing', { missing: 'not-read' }],
    ['both windows are missing', exampleWater()],
    ['a window is empty', exampleWater({ month: exampleWindow([], { summaries: [] }) })],
  ])('is none where %s', (_, water) => {
    expect(waterOf(reportOf(water))).toBeNull();
  });
});

test.each<[string, Partial<SectionSummary>, string]>([
  ['counts those that passed', { sections: 128, measured: 128, passed: 126 }, '128个断面126个达标'],
  ['is of those with a result', { sections: 128, measured: 127, passed: 127 }, '127个断面全部达标'],
  ['is of all where no more is known', { sections: 128, passed: 120 }, '128个断面120个达标'],
  ['without targets is the count', { sections: 3, measured: 3 }, '3个断面'],
  ['of sections of which none has a result', { sections: 3, measured: 0 }, '3个断面都没有结果'],
  ['of one section without a result', { sections: 1, measured: 0 }, '1个断面没有结果'],
  ['of sections that nobody counts', { measured: 0 }, '断面都没有结果'],
  ['of no section', { sections: 0, measured: 0 }, '没有断面'],
  ['without a count says so', { goodShare: 98.4, passShare: 97.7 }, '断面数未公布'],
])('the finding of water %s', (_, changes, expected) => {
  expect(waterFinding(printedSummary(changes), [])).toBe(expected);
});

test.each([
  [[suspendedSection('甲'), suspendedSection('乙')], '2个断面全部停测'],
  [[suspendedSection('甲')], '1个断面停测'],
  [[suspendedSection('甲'), exampleSection('乙', { class: null, gap: 'not-measured' })], '2个断面都没有结果'],
  [[suspendedSection('甲'), sectionOf('乙', 2)], '1个断面全部达标'],
])('the finding of %j says when all are suspended', (sections, expected) => {
  expect(waterFinding(summaryOf('city', sections), sections)).toBe(expected);
});

describe('the sentence about water', () => {
  const said = (window: WaterWindow) => {
    const own = waterOf(monthOf(window));
    return own ? waterSentence(own) : expect.fail('no water');
  };
  const printed = (changes: Partial<SectionSummary>) =>
    said(exampleWindow([], { summaries: [printedSummary(changes)] }));

  test('of sections that all passed', () => {
    expect(said(exampleWindow([sectionOf('甲', 1), sectionOf('乙', 3)]))).toBe('没有不达标的断面。');
  });

  test('names all that failed', () => {
    expect(said(exampleWindow([sectionOf('甲', 4), sectionOf('乙', 3), sectionOf('丙', 6)]))).toBe(
      '没有达标的断面：甲、丙。',
    );
  });

  test('names those that are suspended, with their reason', () => {
    const sections = [sectionOf('甲', 2), suspendedSection('乙', '清淤'), suspendedSection('丙')];
    expect(said(exampleWindow(sections))).toBe(
      '3个断面里1个有结果，停测：乙（清淤）、丙。没有不达标的断面。',
    );
  });

  test('of sections that are all suspended names them all', () => {
    expect(said(exampleWindow([suspendedSection('甲', '清淤'), suspendedSection('乙')]))).toBe(
      '2个断面里0个有结果，停测：甲（清淤）、乙。',
    );
  });

  test('does not call suspended what was not measured', () => {
    const unmeasured = exampleSection('丙', { class: null, gap: 'not-measured', passes: null });
    expect(said(exampleWindow([sectionOf('甲', 2), unmeasured]))).toBe(
      '2个断面里1个有结果。没有不达标的断面。',
    );
    expect(said(exampleWindow([sectionOf('甲', 2), unmeasured, suspendedSection('乙')]))).toBe(
      '3个断面里1个有结果，停测：乙。另外1个没有结果。没有不达标的断面。',
    );
  });

  test('of a source that counts but does not name says no reason', () => {
    expect(printed({ sections: 128, measured: 125, passed: 125 })).toBe(
      '128个断面里125个有结果。没有不达标的断面。',
    );
  });

  test('says the share of Ⅰ to Ⅲ only where no bar of classes does', () => {
    expect(printed({ goodShare: 98.4, passShare: 100 })).toBe('Ⅰ—Ⅲ类断面占98.4%。没有不达标的断面。');
    expect(printed({ goodShare: 100 })).toBe('Ⅰ—Ⅲ类断面占100%。');
    expect(printed({ goodShare: 98.4, passShare: 100, classes: [5, 68, 53, 2, 0, 0] })).toBe(
      '没有不达标的断面。',
    );
  });

  test('counts warnings by colour, where the source knows any', () => {
    const warned = (name: string, colour: SectionWarning['colour']) =>
      exampleSection(name, { warning: { colour, reasons: [] } });
    const sections = [warned('甲', 'yellow'), warned('乙', 'green'), warned('丙', 'green')];
    expect(said(exampleWindow(sections))).toBe('没有不达标的断面。三色预警：红色0个、黄色1个、绿色2个。');
  });
});

describe('the sections that failed', () => {
  test('are not said to be none where the source only does not name them', () => {
    expect(failedWords(printedSummary({ measured: 128, passed: 126, passShare: 98.4 }))).toBe('');
    expect(failedWords(printedSummary())).toBe('');
  });

  const failing = (...names: string[]) =>
    failedSentence(monthOf(exampleWindow(names.map((name) => sectionOf(name, 4)))));

  test('are named up to three, then counted', () => {
    expect(failing('甲')).toBe('没有达标的是甲。');
    expect(failing('甲', '乙', '丙')).toBe('没有达标的是甲、乙、丙。');
    expect(failing('甲', '乙', '丙', '丁')).toBe('没有达标的是甲、乙、丙等4个断面。');
  });

  test('are left out where there are none, or no water', () => {
    expect(failedSentence(monthOf(exampleWindow([sectionOf('甲', 2)])))).toBe('');
    expect(failedSentence(reportOf(missing))).toBe('');
  });
});
