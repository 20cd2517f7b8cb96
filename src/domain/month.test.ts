import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import {
  addMonths,
  daysOfMonth,
  firstDayOfMonth,
  isMonth,
  lastDayOfMonth,
  month,
  monthNumber,
  monthOfDay,
  monthsBetween,
  monthsToDate,
  yearOfMonth,
} from './month.ts';

describe('what a month is', () => {
  test.each(['2026-10', '2012-01', '9999-12', '0001-01'])('%s is one', (value) => {
    expect(isMonth(value)).toBe(true);
    expect(month(value)).toBe(value);
  });

  test.each(['2026-13', '2026-00', '2026-1', '2026-10-01', '26-10', '2026-W10', ' 2026-10', ''])(
    '“%s” is none',
    (value) => {
      expect(isMonth(value)).toBe(false);
      expect(() => month(value)).toThrow(`Not a month: '${value}'. Write it like '2026-10'.`);
    },
  );

  test.each([[null], [undefined], [202610], [new Date(0)]])('%s is none', (value) => {
    expect(isMonth(value)).toBe(false);
  });
});

test.each([
  ['2026-10', '2026-10-01', '2026-10-31', 31],
  ['2026-02', '2026-02-01', '2026-02-28', 28],
  ['2024-02', '2024-02-01', '2024-02-29', 29],
  ['2000-02', '2000-02-01', '2000-02-29', 29],
  ['2100-02', '2100-02-01', '2100-02-28', 28],
  ['2026-12', '2026-12-01', '2026-12-31', 31],
])('%s goes from %s to %s, %i days', (name, first, last, count) => {
  const days = daysOfMonth(month(name));
  expect([firstDayOfMonth(month(name)), lastDayOfMonth(month(name))]).toEqual([first, last]);
  expect([days[0], days.at(-1), days.length]).toEqual([first, last, count]);
});

test.each([
  ['2026-01', -1, '2025-12'],
  ['2025-12', 1, '2026-01'],
  ['2026-10', 0, '2026-10'],
  ['2024-02', 12, '2025-02'],
  ['2026-10', -12, '2025-10'],
  ['2026-10', 27, '2029-01'],
])('%s and %i months is %s', (name, count, expected) => {
  expect(addMonths(month(name), count)).toBe(expected);
});

test('a leap day lies in its month', () => {
  expect(monthOfDay(calendarDay('2024-02-29'))).toBe('2024-02');
});

describe('several months', () => {
  test('go over the end of a year', () => {
    expect(monthsBetween(month('2025-11'), month('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
  });

  test('are one between a month and itself, and none backwards', () => {
    expect(monthsBetween(month('2026-02'), month('2026-02'))).toEqual(['2026-02']);
    expect(monthsBetween(month('2026-02'), month('2026-01'))).toEqual([]);
  });

  test('of the year to date begin with January', () => {
    expect(monthsToDate(month('2026-01'))).toEqual(['2026-01']);
    expect(monthsToDate(month('2026-12'))).toHaveLength(12);
    expect(monthsToDate(month('2026-03'))).toEqual(['2026-01', '2026-02', '2026-03']);
  });
});

test('a month has its year and number', () => {
  expect([yearOfMonth(month('2026-09')), monthNumber(month('2026-09'))]).toEqual([2026, 9]);
});
