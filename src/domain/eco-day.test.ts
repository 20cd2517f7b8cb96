import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { isMonthDay, nextDate, themesByYear, type MonthDay } from './eco-day.ts';

test.each([
  ['06-05', true],
  ['12-31', true],
  ['02-29', false], // not in every year
  ['06-31', false],
  ['6-5', false],
  [605, false],
])('%j is a day of every year: %s', (value, expected) => {
  expect(isMonthDay(value)).toBe(expected);
});

test.each([
  ['2026-06-04', '2026-06-05'],
  ['2026-06-05', '2026-06-05'],
  ['2026-06-06', '2027-06-05'],
  ['2026-12-31', '2027-06-05'],
])('from %s on, the next 5 June is %s', (today, expected) => {
  expect(nextDate('06-05' as MonthDay, calendarDay(today))).toBe(expected); // it is one
});

describe('themes by year', () => {
  const today = calendarDay('2026-11-26');

  test('go from this year back to the first that is known, and say what is not known in between', () => {
    const themes = [
      { year: 2023, theme: '甲' },
      { year: 2025, theme: '乙' },
    ];
    expect(themesByYear(themes, today).map(({ year, theme }) => [year, theme?.theme ?? null])).toEqual([
      [2026, null],
      [2025, '乙'],
      [2024, null],
      [2023, '甲'],
    ]);
  });

  test('begin with next year’s where it is known already', () => {
    expect(themesByYear([{ year: 2027 }], today)).toEqual([{ year: 2027, theme: { year: 2027 } }]);
  });

  test('are none where none is known', () => {
    expect(themesByYear([], today)).toEqual([]);
  });
});
