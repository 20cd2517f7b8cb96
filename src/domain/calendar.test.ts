import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDay,
  dayOfEpoch,
  daysBetween,
  epochDayOf,
  isCalendarDay,
  isPartialDay,
  monthOf,
  weekdayOf,
} from '#src/domain/calendar.ts';

describe('isCalendarDay', () => {
  test.each(['2026-11-23', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day', (value) => {
    expect(isCalendarDay(value)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-2',
    '20261123',
    '2026-11-23T00:00',
    '2026-11-23\n',
    ' 2026-11-23',
    '',
    20261123,
    new Date(0),
    null,
    undefined,
  ])('%j is no day', (value) => {
    expect(isCalendarDay(value)).toBe(false);
  });
});

describe('isPartialDay', () => {
  test.each(['2021', '2021-07', '2021-07-15', '2024-02-29'])(
    '%s is as much of a day as is known',
    (value) => {
      expect(isPartialDay(value)).toBe(true);
    },
  );

  test.each(['2021-13', '2021-00', '2023-02-29', '2021-7', '21', '2021-', '2021-07-15-01', 2021, null])(
    '%j is refused',
    (value) => {
      expect(isPartialDay(value)).toBe(false);
    },
  );
});

test('an impossible day is quoted, with the way to write one', () => {
  expect(() => calendarDay('2026-02-30')).toThrow(
    new RangeError("Not a day: '2026-02-30'. Write a real day like '2026-11-23'."),
  );
});

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2024-03-01', -1, '2024-02-29'],
  ['1970-01-01', -1, '1969-12-31'],
  ['2026-11-23', 0, '2026-11-23'],
])('%s and %i days is %s', (day, count, expected) => {
  expect(addDays(calendarDay(day), count)).toBe(expected);
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-29', 7],
  ['2024-02-29', 4],
])('%s is day %i of its week', (day, weekday) => {
  expect(weekdayOf(calendarDay(day))).toBe(weekday);
});

test('the month of a day is a number', () => {
  expect(monthOf(calendarDay('2026-09-01'))).toBe(9);
});

describe('days since 1970', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2019-02-04', 17931],
  ])('%s is number %i', (day, count) => {
    expect(epochDayOf(calendarDay(day))).toBe(count);
    expect(dayOfEpoch(count)).toBe(day);
  });
});

describe('daysBetween', () => {
  test('both ends are included', () => {
    const days = daysBetween(calendarDay('2024-02-28'), calendarDay('2024-03-01'));
    expect(days).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  test('there are no days from a later one to an earlier one', () => {
    expect(daysBetween(calendarDay('2024-03-01'), calendarDay('2024-02-28'))).toEqual([]);
  });
});
