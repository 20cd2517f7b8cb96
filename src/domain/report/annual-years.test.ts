import { expect, test } from 'vitest';
import type { AnnualFigure, AnnualPeriod, AnnualReport } from './annual-report.ts';
import { cityFigure, overviewPeriods, pm25Years, unchangedYears } from './annual-years.ts';
import { EXAMPLE_FIGURE, exampleAnnual } from './example-annual.ts';

const pm25 = (value: number | null, changes: Partial<AnnualFigure> = {}): AnnualFigure => ({
  ...EXAMPLE_FIGURE,
  value,
  printed: value === null ? null : String(value),
  gap: value === null ? 'not-found' : null,
  ...changes,
});

const reportOf = (period: string, ...figures: AnnualFigure[]): AnnualReport => ({
  ...exampleAnnual(figures),
  period: period as AnnualPeriod, // written right
});

const flat = pm25(28, {
  change: { kind: 'absolute', direction: 'flat', value: 0, base: '2022' as AnnualPeriod },
});
const reports = [reportOf('2024-h1', pm25(null)), reportOf('2023', flat), reportOf('2021', pm25(27))];

test('a goal, a single month and a district are no figure of the city over the period', () => {
  const report = reportOf(
    '2023',
    pm25(29, { goal: 'at-most' }),
    pm25(18, { month: '2023-06' as never }),
    pm25(25, { area: 'shengzhou' }),
    pm25(28),
  );
  expect(cityFigure(report, 'pm25')?.value).toBe(28);
  expect(cityFigure(report, 'good-share')).toBeNull();
});

test('the overview names every year between the first and the last report, newest first', () => {
  expect(overviewPeriods(reports)).toEqual(['2024', '2024-h1', '2023', '2022', '2021']);
  expect(overviewPeriods([])).toEqual([]);
});

test('the chart has a hole for a year without a published mean, and the limit of each year', () => {
  const chart = pm25Years([...reports, reportOf('2026', pm25(26))], '微克/立方米');
  expect(chart.months.map((month) => month.slice(0, 4)).join()).toBe('2021,2022,2023,2024,2025,2026');
  expect(chart.series[0]?.values).toEqual([27, null, 28, null, null, 26]);
  expect(chart.limits).toEqual([35, 35, 35, 35, 35, 30]);
  expect(chart.breaks).toEqual([]);
});

test('the limit of a year is that of its last day: none before 2012, another from 2026, another from 2031', () => {
  const limits = (first: string, last: string) =>
    pm25Years([reportOf(first, pm25(41)), reportOf(last, pm25(37))], '').limits;
  expect(limits('2011', '2012')).toEqual([null, 35]);
  expect(limits('2025', '2026')).toEqual([35, 30]);
  expect(limits('2030', '2031')).toEqual([30, 25]);
});

test('years on both sides of 2018 are kept apart, for the state of reference changed', () => {
  expect(pm25Years([reportOf('2017', pm25(41)), reportOf('2018', pm25(37))], '').breaks).toEqual([
    { before: '2018-01', reason: 'reference-state-2018' },
  ]);
});

test('a year without a report is known by the next that calls it unchanged', () => {
  expect(unchangedYears(reports)).toEqual([{ year: '2022', value: 28, told: '2023' }]);
  expect(unchangedYears([...reports, reportOf('2022', pm25(28))])).toEqual([]);
});
