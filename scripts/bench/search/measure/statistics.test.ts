import { expect, test } from 'vitest';
import { mean, percentile } from './statistics.ts';

test.each([
  [[3], 0.5, 3],
  [[1, 2, 3, 4], 0.5, 2],
  [[4, 3, 2, 1], 0.95, 4],
  [Array.from({ length: 100 }, (_, index) => index + 1), 0.95, 95],
  [[1, 2, 3], 0, 1],
  [[1, 2, 3], 1, 3],
])('of %j the share %d does not exceed %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test('nothing has neither a mean nor a percentile', () => {
  expect([mean([]), percentile([], 0.5)]).toEqual([Number.NaN, Number.NaN]);
});

test('the mean of 1, 2 and 6 is 3', () => {
  expect(mean([1, 2, 6])).toBe(3);
});
