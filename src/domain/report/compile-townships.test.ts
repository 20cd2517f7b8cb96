import { describe, expect, test } from 'vitest';
import { month, monthsToDate, type Month } from '../month.ts';
import { townshipRowOf } from './compile-townships.ts';

/** Days of months: how many, and the values in turn. */
function rowOf(name: string, days: Readonly<Record<string, readonly number[]>>) {
  const months = new Map(
    Object.entries(days).map(([own, values]): [Month, readonly number[]] => [month(own), values]),
  );
  return townshipRowOf(month(name), { district: 'keqiao', name: '示例镇', months });
}

const days = (count: number, ...values: readonly number[]) =>
  Array.from({ length: count }, (_, index) => values[index % values.length] ?? 0);

test('a month and its year to date', () => {
  expect(rowOf('2026-02', { '2026-01': days(31, 40), '2026-02': days(28, 20) })).toEqual({
    district: 'keqiao',
    name: '示例镇',
    month: 20,
    yearToDate: 31, // (31 × 40 + 28 × 20) / 59 = 30.51
    lastYear: null,
    validDays: 28,
    gaps: {},
  });
});

test('the year to date weighs days, and equals the mean of them all', () => {
  const names = monthsToDate(month('2026-10'));
  const all = Object.fromEntries(
    names.map((name, index) => [name, days(27 + (index % 4), 13 * index, 7, 31)]),
  );
  const flat = Object.values(all).flat();
  const mean = flat.reduce((sum, day) => sum + day, 0) / flat.length;
  expect(rowOf('2026-10', all).yearToDate).toBe(Math.round(mean));
});

test.each([
  [20, 21, 20],
  [21, 22, 22],
  [20.1, 20.9, 20], // 20.5 exactly, although not in binary
])('a half rounds to even: %f and %f are %i', (one, other, mean) => {
  expect(rowOf('2026-01', { '2026-01': days(30, one, other) }).month).toBe(mean);
});

describe('too few days', () => {
  test.each([
    ['2026-01', 27, 20, undefined],
    ['2026-01', 26, null, 'too-few-days'],
    ['2025-02', 25, 20, undefined],
    ['2025-02', 24, null, 'too-few-days'],
    ['2024-02', 25, 20, undefined],
    ['2024-02', 24, null, 'too-few-days'],
  ])('%s with %i days', (name, count, mean, gap) => {
    const row = rowOf(name, { [name.replace('-02', '-01')]: days(31, 20), [name]: days(count, 20) });
    expect([row.month, row.gaps.month, row.validDays]).toEqual([mean, gap, count]);
    expect([row.yearToDate, row.gaps.yearToDate]).toEqual([mean, gap]);
  });

  test('in an earlier month leave the year to date without a mean', () => {
    const row = rowOf('2026-02', { '2026-01': days(26, 20), '2026-02': days(28, 20) });
    expect(row).toMatchObject({ month: 20, yearToDate: null, gaps: { yearToDate: 'too-few-days' } });
    expect(row.gaps.month).toBeUndefined();
  });
});

test('a month whose days are all missing was not measured', () => {
  const row = rowOf('2026-01', { '2026-01': [] });
  expect(row).toMatchObject({
    month: null,
    validDays: 0,
    gaps: { month: 'not-measured', yearToDate: 'not-measured' },
  });
});

test('a year that is not covered has no mean, other years do not fill it', () => {
  const row = rowOf('2026-03', { '2025-02': days(28, 20), '2026-01': days(31, 20), '2026-03': days(31, 20) });
  expect(row).toMatchObject({ month: 20, yearToDate: null, gaps: { yearToDate: 'not-covered' } });
});

test('the month itself without a row is not covered', () => {
  expect(rowOf('2026-01', {}).gaps).toEqual({ month: 'not-covered', yearToDate: 'not-covered' });
});
