import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar.ts';
import { exampleMonth, exampleMonthlyAir } from './example-month.ts';
import type { AirStatistics, MonthlyAir } from './monthly-report.ts';
import { monthlyProblems } from './monthly-problems.ts';

const both = { city: () => ({}), keqiao: () => ({}) };
const air = exampleMonthlyAir('2025-10', both);

const problemsWith = (changes: Partial<MonthlyAir>, scope = 'city') =>
  monthlyProblems(exampleMonth('2025-10', both, { air: { ...air, ...changes }, scope })).map(
    ({ path, why, computed }) =>
      [path.join('.'), why, ...(computed === undefined ? [] : [computed])].join(' '),
  );

/** The first row of the month, changed. */
const withRow = (changes: Partial<AirStatistics>) =>
  problemsWith({ month: air.month.map((row, index) => (index === 0 ? { ...row, ...changes } : row)) });

test('a report whose figures follow from each other has no problem', () => {
  expect(problemsWith({})).toEqual([]);
  expect(monthlyProblems(exampleMonth('2026-03', both))).toEqual([]);
});

test('without air there is nothing to contradict', () => {
  expect(monthlyProblems(exampleMonth('2025-10', both, { air: { missing: 'not-published' } }))).toEqual([]);
});

describe('the day of publication', () => {
  test.each(['2025-10-01', '2025-10-31', '2024-11-15'])('%s is before the end of October', (day) => {
    const report = exampleMonth('2025-10', both, { publishedOn: calendarDay(day) });
    expect(monthlyProblems(report)).toEqual([{ path: ['publishedOn'], why: 'published-early' }]);
  });

  test.each(['2025-11-01', '2026-10-01'])('%s is after it', (day) => {
    expect(monthlyProblems(exampleMonth('2025-10', both, { publishedOn: calendarDay(day) }))).toEqual([]);
  });
});

describe('a figure that was changed by hand', () => {
  test.each<[string, Partial<AirStatistics>, string[]]>([
    [
      'the valid days',
      { validDays: 30 },
      ['air.month.0.validDays recomputed 31', 'air.month.0.validDays recomputed 31'],
    ],
    ['the share', { goodShare: 96.8 }, ['air.month.0.goodShare recomputed 100']],
    [
      'a level',
      { byLevel: { 1: 30, 2: 1, 3: 0, 4: 0, 5: 0, 6: 0 } },
      ['air.month.0.byLevel recomputed 31,0,0,0,0,0'],
    ],
    [
      'a primary pollutant',
      { primaryDays: { pm25: 1, pm10: 0, o3: 0, no2: 0, so2: 0, co: 0 } },
      ['air.month.0.primaryDays recomputed 0,0,0,0,0,0'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(withRow(changes)).toEqual(expected);
  });

  test('a day’s concentration shows in its index and in the counts', () => {
    const [city, keqiao] = air.days;
    const days = (city?.days ?? []).map((day, index) =>
      index === 4 ? { ...day, concentrations: { ...day.concentrations, pm25: 90 } } : day,
    );
    const changed = [city, keqiao]
      .flatMap((area) => area ?? [])
      .map((area, index) => (index ? area : { ...area, days }));
    expect(problemsWith({ days: changed })).toEqual([
      'air.days.0.days.4.aqi recomputed 119',
      'air.days.0.days.4.primary recomputed pm25',
    ]);
  });

  test('the levels of a year to date must add up', () => {
    const yearToDate = air.yearToDate.map((row) => ({ ...row, validDays: 300 }));
    expect(problemsWith({ yearToDate })[0]).toBe('air.yearToDate.0.validDays recomputed 304');
  });
});

describe('gaps', () => {
  test.each<[string, Partial<AirStatistics>, string]>([
    ['a figure without a reason', { compositeIndex: null }, 'compositeIndex'],
    ['a reason without a missing figure', { gaps: { co: 'not-measured' } }, 'co'],
  ])('%s is refused', (_, changes, figure) => {
    expect(withRow(changes)).toEqual([`air.month.0.gaps.${figure} gap-reason`]);
  });

  test('a source that prints next to nothing says so of each figure', () => {
    const figures = ['validDays', 'byLevel', 'primaryDays', 'goodShare', 'compositeIndex'] as const;
    const pollutants = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'] as const;
    const reasons = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, 'not-published']));
    const row: AirStatistics = {
      area: 'city',
      validDays: null,
      byLevel: null,
      primaryDays: null,
      goodShare: null,
      compositeIndex: null,
      concentrations: { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null },
      gaps: reasons([...figures, ...pollutants]),
    };
    const lastYear = { month: [row], yearToDate: [{ ...row, gaps: reasons(figures) }] };
    expect(problemsWith({ days: [], month: [row], yearToDate: [row] })).toEqual([]);
    expect(problemsWith({ lastYear })).toEqual(
      pollutants.map((pollutant) => `air.lastYear.yearToDate.0.gaps.${pollutant} gap-reason`),
    );
  });
});

describe('areas and days', () => {
  const [city, keqiao] = air.days;

  test('the city comes first in a report of the city, and need not in that of a district', () => {
    const month = air.month.toReversed();
    expect(problemsWith({ month })).toEqual(['air.month city-first']);
    expect(problemsWith({ month }, 'keqiao')).toEqual([]);
  });

  test('an area stands once, among the figures and among the days', () => {
    expect(problemsWith({ yearToDate: [...air.yearToDate, ...air.yearToDate.slice(1)] })).toEqual([
      'air.yearToDate area-twice',
    ]);
    expect(problemsWith({ days: [city, keqiao, keqiao].flatMap((area) => area ?? []) })).toEqual([
      'air.days area-twice',
    ]);
  });

  test('days belong to an area with figures', () => {
    const days = [{ ...(city ?? expect.fail('no city')), area: 'yuecheng' }];
    expect(problemsWith({ days })).toEqual(['air.month area-missing']);
  });

  test.each([
    ['another month’s', exampleMonthlyAir('2025-09').days[0]?.days],
    ['too few', city?.days.slice(1)],
    ['disordered', city?.days.toReversed()],
  ])('%s days are refused', (_, days = []) => {
    expect(problemsWith({ days: [{ ...(city ?? expect.fail('no city')), days }] })).toEqual([
      'air.days.0.days month-days',
    ]);
  });
});
