import { describe, expect, test } from 'vitest';
import { exampleMonth } from '#src/domain/report/example-month.ts';
import {
  changeBy,
  comparisonWith,
  exampleAirSummary,
  exampleAreaSummary,
  exampleStatistics,
} from '#src/domain/report/example-summary.ts';
import { exampleWater, exampleWindow, printedSummary, sectionOf } from '#src/domain/report/example-water.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { headline, lead } from './month-headline.ts';

const missing = { missing: 'not-published' } as const;
const air = exampleAirSummary([exampleAreaSummary(exampleStatistics('city'))]);
const summaries = [printedSummary({ sections: 128, measured: 128, passed: 127 })];
const window = exampleWindow([], { summaries });
const reportOf = (name: string, water: MonthlyReport['water'], scope = 'city') =>
  exampleMonth(name, undefined, { air: missing, water, scope });

describe('the headline', () => {
  test('has the month, air, then water', () => {
    expect(headline(reportOf('2026-10', exampleWater({ month: window })), air)).toEqual([
      '2026年10月，',
      '空气30天里27天优良，',
      '128个断面127个达标',
    ]);
  });

  test('names the months of water where they are not those of the report', () => {
    const yearToDate = exampleWater({ yearToDate: window });
    expect(headline(reportOf('2021-06', yearToDate), air).at(-1)).toBe('1—6月128个断面127个达标');
    expect(headline(reportOf('2021-01', yearToDate), air).at(-1)).toBe('128个断面127个达标');
  });

  test('has what there is', () => {
    expect(headline(reportOf('2026-10', missing), air)).toEqual(['2026年10月，', '空气30天里27天优良']);
    expect(headline(reportOf('2026-10', exampleWater({ month: window })), null)).toEqual([
      '2026年10月，',
      '128个断面127个达标',
    ]);
  });

  test('of a district’s report is about the district', () => {
    const named = exampleWindow([sectionOf('甲', 2), sectionOf('乙', 3)], { summaries: [] });
    const report = reportOf('2024-06', exampleWater({ month: named }), 'xinchang');
    const own = exampleAirSummary([
      exampleAreaSummary(exampleStatistics('city')),
      exampleAreaSummary(exampleStatistics('xinchang', { validDays: 29 })),
    ]);
    expect(headline(report, own).join('')).toBe('2024年6月，空气29天里27天优良，2个断面全部达标');
  });
});

test('the lead has PM2.5, the worst district, then the sections that failed', () => {
  const areas = ['city', 'keqiao', 'zhuji'].map((area, index) =>
    exampleAreaSummary(exampleStatistics(area, { goodShare: 90 - index }), {
      previous: comparisonWith({ pm25: changeBy(12, 25) }),
    }),
  );
  const report = reportOf('2026-01', exampleWater({ month: exampleWindow([sectionOf('甲', 5)]) }));
  expect(lead(report, exampleAirSummary(areas), (area) => `[${area}]`)).toBe(
    'PM2.5平均28微克/立方米，比上月上升12.0%，不高于年均二级限值35（只作参照）。' +
      '优良天数比例最低的是[zhuji]（88.0%）。没有达标的是甲。',
  );
});

test('without air and water there is no lead', () => {
  expect(lead(reportOf('2026-01', missing), null, (area) => area)).toBe('');
});
