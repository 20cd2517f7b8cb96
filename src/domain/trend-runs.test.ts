import { describe, expect, test } from 'vitest';
import { exampleTrend } from './example-trend.ts';
import { holesOf, limitStretches, lineRuns, targetRun } from './trend-runs.ts';
import type { TrendChart } from './trend.ts';

const run = (first: number, last: number) => ({ first, last });

/** The runs of the city's line. */
function line(chart: TrendChart) {
  const [city] = chart.series;
  return city ? lineRuns(chart, city) : [];
}

describe('the line', () => {
  test.each([
    ['is one without gaps', [1, 2, 3], [run(0, 2)]],
    ['is not joined over a missing month', [1, null, 3], [run(0, 0), run(2, 2)]],
    ['goes on over 0, which is a value', [1, 0, 3], [run(0, 2)]],
    ['begins with the first value', [null, null, 3], [run(2, 2)]],
    ['is none without values', [null, null], []],
  ])('%s', (_, values, expected) => {
    expect(line(exampleTrend({ values }))).toEqual(expected);
  });

  test('is not joined over a break', () => {
    expect(line(exampleTrend({ first: '2026-01', values: [1, 2, 3, 4], kind: 'index' }))).toEqual([
      run(0, 1),
      run(2, 3),
    ]);
  });
});

test('a hole is what no series fills', () => {
  const chart = exampleTrend({ values: [null, null, 3, null], district: [null, null, null, 4] });
  expect(holesOf(chart)).toEqual([run(0, 1)]);
});

test.each([
  ['one limit is one stretch', [35, 35, 35], [{ ...run(0, 2), limit: 35 }]],
  [
    'a limit that changes begins another',
    [35, 35, 30],
    [
      { ...run(0, 1), limit: 35 },
      { ...run(2, 2), limit: 30 },
    ],
  ],
  ['no limit is no stretch', [null, 35, null], [{ ...run(1, 1), limit: 35 }]],
])('%s', (_, limits, expected) => {
  expect(limitStretches({ limits })).toEqual(expected);
});

test.each([
  [2025, 2025, run(0, 2)],
  [2026, 2030, run(3, 4)],
  [2020, 2030, run(0, 4)],
  [2027, 2030, null],
])('a target of %i to %i runs over the months of its years', (from, to, expected) => {
  const target = { value: 27, from, to, direction: 'at-most' as const };
  expect(targetRun(exampleTrend({ values: [1, 2, 3, 4, 5], target }))).toEqual(expected);
});

test('without a target there is none', () => {
  expect(targetRun(exampleTrend({ values: [1] }))).toBeNull();
});
