import { expect, test } from 'vitest';
import { exampleTrend } from './example-trend.ts';
import { trendAxis } from './trend-axis.ts';

const ticks = (values: (number | null)[], limit: number | null = null) =>
  trendAxis(exampleTrend({ values, limits: values.map(() => limit) })).ticks;

test.each([
  ['from 0 in round steps', [17, 52], null, [0, 20, 40, 60]],
  ['up to the limit', [10, 12], 35, [0, 10, 20, 30, 40]],
  ['not from 0 when all lie close together', [90, 100], null, [85, 90, 95, 100]],
  ['no further than a whole hundred', [40, 100], null, [0, 25, 50, 75, 100]],
  ['in exact tenths', [0.1, 0.3], null, [0, 0.1, 0.2, 0.3]],
  ['in exact hundredths', [2.59, 2.65], null, [2.56, 2.58, 2.6, 2.62, 2.64, 2.66]],
  ['from 0 for one value', [null, 28], null, [0, 10, 20, 30]],
  ['around nothing but 0', [0, 0], null, [0, 1]],
  ['without a value', [null], null, [0, 1]],
])('the axis reaches %s', (_, values, limit, expected) => {
  expect(ticks(values, limit)).toEqual(expected);
});

test('the ends are the outer ticks', () => {
  expect(trendAxis(exampleTrend({ values: [17, 52] }))).toMatchObject({ bottom: 0, top: 60 });
});

test('a target counts in its years only', () => {
  const axis = (from: number) =>
    trendAxis(exampleTrend({ values: [10], target: { value: 90, from, to: 2030, direction: 'at-least' } }));
  expect(axis(2025).top).toBe(100);
  expect(axis(2026).top).toBe(10);
});
