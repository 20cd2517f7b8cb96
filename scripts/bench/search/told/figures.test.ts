import { expect, test } from 'vitest';
import { kilobytes, megabytes, share, times, withRatio } from './figures.ts';

test('figures are told in the units of the table', () => {
  expect([kilobytes(60_049), megabytes(5_270_000)]).toEqual(['60.0', '5.27']);
  expect([share(1), share(0.99999), share(0.9314)]).toEqual(['1.000', '0.999', '0.931']);
});

test('times stand beside how many times those of stock Pagefind they are', () => {
  expect(times([10, 20], [20, 10])).toBe('10 (1.00×) / 20 (1.00×)');
  expect(withRatio(3.04, 2, 1)).toBe('3.0 (1.52×)');
  expect(withRatio(30, 2, 0)).toBe('30 (15×)');
});
