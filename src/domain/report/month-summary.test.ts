import { describe, expect, test } from 'vitest';
import { EXAMPLE_RULES, exampleMonth, exampleMonthlyAir, type ValuesOn } from './example-month.ts';
import { monthAirSummary } from './month-summary.ts';
import type { MonthlyReport } from './monthly-report.ts';

const nothing = () => null;
const summaryOf = (report: MonthlyReport, others: readonly MonthlyReport[] = []) =>
  monthAirSummary(report, (name) => others.find((other) => other.month === name) ?? null, EXAMPLE_RULES) ??
  expect.fail('no air');

const constant = (pm25: number): ValuesOn => {
  return () => ({ pm25 });
};

test('a report without air has no summary', () => {
  const report = exampleMonth('2026-10', undefined, { air: { missing: 'not-published' } });
  expect(monthAirSummary(report, nothing, EXAMPLE_RULES)).toBeNull();
});

describe('the ranking', () => {
  test('is of the districts, the least index first, ties at one rank', () => {
    const areas = { city: constant(10), a: constant(30), b: constant(20), c: constant(30), d: constant(40) };
    const { ranking } = summaryOf(exampleMonth('2025-10', areas));
    expect(ranking.map(({ item, rank }) => [item.area, rank])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  test('ties are of the printed index', () => {
    const { ranking } = summaryOf(exampleMonth('2025-10', { a: constant(30.1), b: constant(29.9) }));
    expect(ranking.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  test('a district without an index comes last, without a rank', () => {
    const { ranking } = summaryOf(exampleMonth('2025-10', { a: () => ({ co: null }), b: constant(90) }));
    expect(ranking.map(({ item, rank }) => [item.area, rank])).toEqual([
      ['b', 1],
      ['a', null],
    ]);
  });
});

describe('the register of exceedances', () => {
  const polluted: ValuesOn = (day) => {
    if (day === '2025-10-08') return { pm25: 90, pm10: 300 };
    return day === '2025-10-05' ? { o3: 161 } : {};
  };
  const report = exampleMonth('2025-10', { city: constant(20), keqiao: polluted, yuecheng: polluted });

  test('has every value by day, areas in the order of the report, the worst first', () => {
    const rows = summaryOf(report).exceedances;
    expect(
      rows.map(({ day, area, pollutant, multiple }) => [day.slice(8), area, pollutant, multiple]),
    ).toEqual([
      ['05', 'keqiao', 'o3', 0.01],
      ['05', 'yuecheng', 'o3', 0.01],
      ['08', 'keqiao', 'pm10', 1],
      ['08', 'keqiao', 'pm25', 0.2],
      ['08', 'yuecheng', 'pm10', 1],
      ['08', 'yuecheng', 'pm25', 0.2],
    ]);
  });

  test('is known to be complete only with days', () => {
    const bare = exampleMonth('2025-10', undefined, { air: { ...exampleMonthlyAir('2025-10'), days: [] } });
    expect([summaryOf(report).hasDays, summaryOf(bare).hasDays]).toEqual([true, false]);
    expect(summaryOf(bare).exceedances).toEqual([]);
  });

  test('since March 2026 has the new limits', () => {
    const rows = (name: string) => summaryOf(exampleMonth(name, { city: constant(61) })).exceedances;
    expect([rows('2026-02').length, rows('2026-03').length]).toEqual([0, 31]);
  });
});

describe('standards and rules', () => {
  test.each([
    ['2026-02', ['HJ 633-2012'], ['HJ 633-2012'], 'old'],
    ['2026-03', ['HJ 633—2026'], ['HJ 633-2012', 'HJ 633—2026'], 'new'],
    ['2027-01', ['HJ 633—2026'], ['HJ 633—2026'], 'new'],
  ])('%s is judged by %j, its year by %j', (name, standards, yearToDateStandards, rule) => {
    const summary = summaryOf(exampleMonth(name));
    expect(summary).toMatchObject({ standards, yearToDateStandards });
    expect(summary.rule.id).toBe(rule);
  });

  test('the rule is the one that the report states', () => {
    const air = { ...exampleMonthlyAir('2026-10'), indexRule: 'old' };
    expect(summaryOf(exampleMonth('2026-10', undefined, { air })).rule.id).toBe('old');
    const unknown = { ...air, indexRule: 'gone' };
    expect(summaryOf(exampleMonth('2026-10', undefined, { air: unknown })).rule.id).toBe('new');
  });
});

describe('an area', () => {
  const now = exampleMonth('2026-02', { city: constant(22), keqiao: constant(30) });
  const others = [
    exampleMonth('2025-02', { city: constant(20) }),
    exampleMonth('2026-01', { city: constant(11) }),
  ];

  test('is compared with last year and with the month before', () => {
    const [city] = summaryOf(now, others).areas;
    expect(city?.lastYear.concentrations.pm25).toMatchObject({ base: 20, change: { percent: 10 } });
    expect(city?.previous.concentrations.pm25).toMatchObject({ base: 11, change: { percent: 100 } });
    expect(city?.yearToDateLastYear.concentrations.pm25).toMatchObject({ base: 20 });
  });

  test('without a year to date has none', () => {
    const air = { ...exampleMonthlyAir('2026-02'), yearToDate: [] };
    const [city] = summaryOf(exampleMonth('2026-02', undefined, { air })).areas;
    expect(city?.yearToDate).toBeNull();
  });
});
