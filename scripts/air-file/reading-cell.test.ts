import { describe, expect, test } from 'vitest';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import { readCell } from './reading-cell.ts';

test.each([
  ['35', 35_000_000],
  [' 35 ', 35_000_000],
  ['35.0', 35_000_000],
  ['0', 0],
  ['0.668', 668_000],
  ['45\r', 45_000_000],
])('%j is a reading', (cell, expected) => {
  expect(readCell('pm25', cell)).toBe(expected);
});

test.each(['', ' ', '-', '--', '—', '——', '/', 'NA', 'n/a', 'NaN', 'null', 'None', '缺测', '无', '\t'])(
  '%j says that nothing was measured',
  (cell) => {
    expect(readCell('pm25', cell)).toBeNull();
  },
);

test.each(['H', '35μg', '1,234', '#N/A', '35 36', '０', '１２', '<5', '0x10'])('%j is no number', (cell) => {
  expect(readCell('pm25', cell)).toBe('not-a-number');
});

test.each(['-1', '-0.1', '-999', '-99.0'])('%s is negative', (cell) => {
  expect(readCell('co', cell)).toBe('negative');
});

describe('the range of an instrument', () => {
  test.each<[Pollutant, string, string]>([
    ['pm25', '3000', '3000.1'],
    ['pm10', '10000', '10001'],
    ['o3', '2000', '2001'],
    ['no2', '5000', '5001'],
    ['so2', '5000', '5001'],
    ['co', '200', '800'],
  ])('of %s holds %s, not %s', (pollutant, within, beyond) => {
    expect(readCell(pollutant, within)).toBe(Number(within) * 1_000_000);
    expect(readCell(pollutant, beyond)).toBe('out-of-range');
  });

  test('no number is too great to be refused', () => {
    expect(readCell('pm25', '1e400')).toBe('out-of-range');
  });
});
