import { expect, test } from 'vitest';
import { exampleDay } from '../air/example-day.ts';
import { calendarDay } from '../calendar.ts';
import { isSameEdition, rejudge } from './rejudge.ts';

test('a day is judged again by the edition of another day, and all else stays', () => {
  const day = exampleDay('2025-10-08');
  const again = rejudge(day, calendarDay('2026-10-01'));
  expect(again).toEqual({ ...day, aqi: 100, primary: ['pm25'] });
  expect(rejudge(day, calendarDay('2025-10-08'))).toEqual(day);
});

test('by the edition of 2026 a day without one of the six has no index', () => {
  const { concentrations } = exampleDay('2025-10-08');
  const day = exampleDay('2025-10-08', { concentrations: { ...concentrations, so2: null } });
  expect(rejudge(day, calendarDay('2026-10-01'))).toMatchObject({ aqi: null, primary: [] });
  expect(rejudge(day, calendarDay('2025-10-08')).aqi).toBe(82);
});

test.each([
  ['2026-02-28', '2025-02-28', true],
  ['2026-02-28', '2026-03-01', false],
  ['2025-03-01', '2026-03-01', false],
  ['2027-03-01', '2026-03-01', true],
  ['2012-01-01', '2026-02-28', true],
  ['2011-12-31', '2012-12-31', false], // there was none before 2012
])('%s and %s are judged alike: %s', (day, other, expected) => {
  expect(isSameEdition(calendarDay(day), calendarDay(other))).toBe(expected);
});
