import { describe, expect, test } from 'vitest';
import { month } from '../month.ts';
import { exampleMonth, type ValuesOn } from './example-month.ts';
import { exampleWater, exampleWindow, printedSummary } from './example-water.ts';
import type { MonthlyReport } from './monthly-report.ts';
import { monthTrend, TREND_FIGURES, type TrendFigure } from './trends.ts';

const constant = (pm25: number): ValuesOn => {
  return () => ({ pm25 });
};
const trendOf = (figure: TrendFigure, last: string, reports: readonly MonthlyReport[] = [], area = 'city') =>
  monthTrend(figure, area, month(last), reports, 'unit', null);
const breaksOf = (figure: TrendFigure, last: string) =>
  trendOf(figure, last).breaks.map(({ before }) => before);

test('a trend has the 24 months that end with the last, whether they have a report or not', () => {
  const report = exampleMonth('2026-10', { city: constant(22) });
  const { id, step, months, series } = trendOf('pm25', '2026-10', [report]);
  expect([id, step, months.length, months[0], months.at(-1)]).toEqual([
    'pm25-trend',
    'month',
    24,
    '2024-11',
    '2026-10',
  ]);
  expect(series[0]?.values).toEqual([...Array<null>(23).fill(null), 22]);
});

test('reports come in any order, and those outside of the months do not count', () => {
  const reports = ['2026-10', '2024-10', '2026-09'].map((name, index) =>
    exampleMonth(name, { city: constant(20 + index) }),
  );
  const { series } = trendOf('pm25', '2026-10', reports);
  expect(series[0]?.values.filter((value) => value !== null)).toEqual([22, 20]);
});

test('a district has its own figures; a report that does not name it has none', () => {
  const reports = [
    exampleMonth('2026-09', { city: constant(20) }),
    exampleMonth('2026-10', { city: constant(20), keqiao: constant(33) }),
  ];
  const { series } = trendOf('pm25', '2026-10', reports, 'keqiao');
  expect(series[0]).toMatchObject({ id: 'keqiao' });
  expect(series[0]?.values.slice(-2)).toEqual([null, 33]);
});

test('each figure is taken from its place', () => {
  const summaries = [printedSummary({ goodShare: 98.4, passShare: 97.7 })];
  const report = exampleMonth('2025-10', undefined, {
    water: exampleWater({ month: exampleWindow([], { summaries }) }),
  });
  const last = (figure: TrendFigure) => trendOf(figure, '2025-10', [report]).series[0]?.values.at(-1);
  expect(TREND_FIGURES.map(last)).toEqual([20, 60, 100, 2.08, 98.4, 97.7]);
});

test('a part that a report lacks leaves a hole', () => {
  const missing = { missing: 'not-published' } as const;
  const bare = exampleMonth('2026-10', undefined, { air: missing });
  const yearOnly = exampleMonth('2026-10', undefined, {
    water: exampleWater({ yearToDate: exampleWindow([]) }),
  });
  expect(trendOf('good-share', '2026-10', [bare]).series[0]?.values.at(-1)).toBeNull();
  expect(trendOf('sections-good-share', '2026-10', [bare]).series[0]?.values.at(-1)).toBeNull();
  expect(trendOf('sections-pass-share', '2026-10', [yearOnly]).series[0]?.values.at(-1)).toBeNull();
});

describe('the limit', () => {
  test('changes in March 2026', () => {
    const limits = (figure: TrendFigure) => trendOf(figure, '2026-03').limits.slice(-2);
    expect([limits('pm25'), limits('o3')]).toEqual([
      [35, 30],
      [160, 160],
    ]);
  });

  test('of months before the first edition is none', () => {
    expect(trendOf('pm25', '2012-01').limits.slice(-2)).toEqual([null, 35]);
    expect(trendOf('o3', '2012-01').limits.slice(-2)).toEqual([null, 160]);
  });

  test.each(['good-share', 'composite-index', 'sections-good-share', 'sections-pass-share'] as const)(
    'of %s is none',
    (figure) => {
      expect(new Set(trendOf(figure, '2026-03').limits)).toEqual(new Set([null]));
    },
  );
});

describe('a break', () => {
  test.each<[TrendFigure, string[], string[]]>([
    ['pm25', [], ['2018-09']],
    ['o3', [], ['2018-09']],
    ['good-share', ['2026-03'], ['2018-09']],
    ['composite-index', ['2026-03'], ['2018-09']],
    ['sections-good-share', [], []],
    ['sections-pass-share', [], []],
  ])('of %s', (figure, in2026, in2018) => {
    expect([breaksOf(figure, '2026-10'), breaksOf(figure, '2019-06')]).toEqual([in2026, in2018]);
  });

  test('is no longer there when its first month is the first of all', () => {
    expect([breaksOf('good-share', '2028-01'), breaksOf('good-share', '2028-02')]).toEqual([['2026-03'], []]);
  });
});
