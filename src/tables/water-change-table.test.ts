import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { NO_REPORT, NO_VALUE, pointsBy } from '#src/domain/report/example-summary.ts';
import { printedSummary, suspendedSection } from '#src/domain/report/example-water.ts';
import type { AreaWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { SectionResult } from '#src/domain/report/monthly-water.ts';
import { summaryOf } from '#src/domain/water/summary.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { waterChangeTable } from './water-change-table.ts';

const words = wordsFor(new URL('https://portal.example/'));
const tableOf = (areas: readonly AreaWaterSummary[], sections: readonly SectionResult[] = []) =>
  waterChangeTable(
    month('2026-10'),
    { areas, basinTrends: new Map(), previousClasses: new Map() },
    sections,
    words,
  );

test('has both shares against last year and the month before, in points with a sign', () => {
  const table = tableOf([
    {
      area: 'city',
      summary: printedSummary({ goodShare: 98.4, passShare: 97.7 }),
      lastYear: { goodShare: pointsBy(1.5, 96.9), passShare: pointsBy(0, 97.7) },
      previous: { goodShare: pointsBy(-1.6, 100), passShare: pointsBy(1.6, 96.1) },
    },
  ]);
  expect([table.id, keysOf(table)]).toEqual([
    'water-changes',
    'area,sections_good_share,good_last_year,good_last_year_change,good_previous,good_previous_change,' +
      'pass_share,pass_last_year,pass_last_year_change,pass_previous,pass_previous_change',
  ]);
  expect(rowsOf(table)).toEqual([
    {
      area: '全市',
      sections_good_share: 98.4,
      good_last_year: 96.9,
      good_last_year_change: 1.5,
      good_previous: 100,
      good_previous_change: -1.6,
      pass_share: 97.7,
      pass_last_year: 97.7,
      pass_last_year_change: 0,
      pass_previous: 96.1,
      pass_previous_change: 1.6,
    },
  ]);
});

test('what there is nothing to compare with says why, in both columns', () => {
  const [row] = rowsOf(
    tableOf([
      {
        area: 'keqiao',
        summary: printedSummary({ area: 'keqiao', goodShare: 100 }),
        lastYear: { goodShare: NO_REPORT, passShare: NO_REPORT },
        previous: { goodShare: pointsBy(0, 100), passShare: NO_VALUE },
      },
    ]),
  );
  expect(row).toMatchObject({
    area: '柯桥区',
    good_last_year: '(没有对比期的报告)',
    good_last_year_change: '(没有对比期的报告)',
    pass_share: '(未公布)',
    pass_previous: '(没有数值可比)',
    pass_previous_change: '(没有数值可比)',
  });
});

test('an area whose sections are all suspended says so', () => {
  const sections = [suspendedSection('甲')];
  const compared = { goodShare: NO_VALUE, passShare: NO_VALUE };
  const summary = summaryOf('yuecheng', sections);
  const table = tableOf([{ area: 'yuecheng', summary, lastYear: compared, previous: compared }], sections);
  expect(rowsOf(table)[0]).toMatchObject({ sections_good_share: '(停测)', pass_share: '(停测)' });
});
