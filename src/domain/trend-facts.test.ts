import { describe, expect, test } from 'vitest';
import { exampleTrend } from './example-trend.ts';
import { stretchesOf, trendFacts } from './trend-facts.ts';
import type { TrendChart } from './trend.ts';

function stretches(chart: TrendChart) {
  const [city] = chart.series;
  return city ? stretchesOf(chart, city) : [];
}

const point = (month: string, value: number, limit: number | null = null) => ({ month, value, limit });

describe('the stretches', () => {
  test('are one without a break, with every value and its limit', () => {
    const chart = exampleTrend({ values: [20, null, 31], limits: [35, 35, 30] });
    expect(stretches(chart)).toEqual([
      {
        first: '2025-10',
        last: '2025-12',
        points: [point('2025-10', 20, 35), point('2025-12', 31, 30)],
      },
    ]);
  });

  test('part at a break', () => {
    const chart = exampleTrend({ first: '2026-02', values: [3, 2], kind: 'index' });
    expect(stretches(chart).map(({ first, last, points }) => [first, last, points.length])).toEqual([
      ['2026-02', '2026-02', 1],
      ['2026-03', '2026-03', 1],
    ]);
  });
});

describe('the facts', () => {
  const facts = (values: (number | null)[], limits?: (number | null)[]) =>
    trendFacts(
      stretches(exampleTrend({ values, ...(limits ? { limits } : {}) })).flatMap(({ points }) => points),
    );

  test('name the first of months that tie, and the last with a value', () => {
    expect(facts([5, 9, 9, 5, null])).toMatchObject({
      highest: { month: '2025-11' },
      lowest: { month: '2025-10' },
      latest: { month: '2026-01' },
    });
  });

  test.each([
    ['at the limit is not over it', [35, 36], [35, 35], 1, 2],
    ['each month has its own limit', [33, 33], [35, 30], 1, 2],
    ['a month without a limit is not judged', [99, 20], [null, 35], 0, 1],
    ['a month without a value is not judged', [null, 40], [35, 35], 1, 1],
  ])('%s', (_, values, limits, over, judged) => {
    expect(facts(values, limits)).toMatchObject({ over, judged });
  });

  test('are none without a value', () => {
    expect(facts([null])).toBeNull();
    expect(facts([])).toBeNull();
  });
});
