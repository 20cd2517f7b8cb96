import { expect, test } from 'vitest';
import { exampleMean } from '#src/domain/air/example-mean.ts';
import { concentrationOfMean, type ExactMean } from '#src/domain/air/mean.ts';
import { percentileOf } from '#src/domain/air/percentile.ts';

const shown = (mean: ExactMean) => concentrationOfMean(mean).toString();
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test.each([
  ['a single value stands for all', [88], 90, '88'],
  ['between two ranks it is linear', upTo(10), 90, '9.1'],
  ['at a whole rank it is that value', upTo(11), 90, '10'],
  ['a year’s 98th', upTo(365), 98, '357.72'],
  ['a month’s 95th', upTo(31), 95, '29.5'],
  ['the order of the values does not matter', [7, 1, 5, 3, 6, 2, 4], 95, '6.7'],
  ['a week’s 90th', upTo(7), 90, '6.4'],
  ['the least', [3, 1, 2], 0, '1'],
  ['the greatest', [3, 1, 2], 100, '3'],
  ['equal values', [5, 5, 5, 5], 95, '5'],
  ['text order is not number order', [9, 10, 100], 50, '10'],
])('%s', (_, values, percent, expected) => {
  expect(shown(percentileOf(values.map(exampleMean), percent))).toBe(expected);
});

test('tenths of CO stay exact', () => {
  const values = ['0.6', '0.7', '0.9', '1.1', '0.8', '0.5', '1.2'].map(exampleMean);
  expect(shown(percentileOf(values, 95))).toBe('1.17');
});

test('there is no percentile of nothing', () => {
  expect(() => percentileOf([], 90)).toThrow(new RangeError('A percentile needs at least one value.'));
});
