import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import {
  addWeeks,
  daysOfWeek,
  firstDayOf,
  isWeek,
  lastDayOf,
  week,
  weekNumber,
  weekOf,
  weeksBetween,
  yearOfWeek,
} from '#src/domain/week.ts';

describe('weekOf', () => {
  test.each([
    ['2019-02-04', '2019-W06'],
    ['2019-02-10', '2019-W06'],
    ['2018-12-31', '2019-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
    ['2027-01-01', '2026-W53'],
    ['2022-01-01', '2021-W52'],
  ])('%s lies in %s', (day, expected) => {
    expect(weekOf(calendarDay(day))).toBe(expected);
  });
});

describe('isWeek', () => {
  test.each(['2019-W06', '2015-W53', '2020-W53', '2026-W53', '2019-W01', '2019-W52'])(
    '%s is a week',
    (value) => {
      expect(isWeek(value)).toBe(true);
    },
  );

  test.each([
    '2019-W53',
    '2025-W53',
    '2026-W54',
    '2019-W00',
    '9999-W99',
    '0000-W00',
    '2019-W6',
    '2019-w06',
    '2019W06',
    '2019-06',
    '2019-W06 ',
    '',
    201906,
    null,
    undefined,
  ])('%j is none', (value) => {
    expect(isWeek(value)).toBe(false);
  });
});

describe('week', () => {
  test('a small w is taken as a large one', () => {
    expect(week('2019-w06')).toBe('2019-W06');
  });

  test.each(['2019-W53', '2026-47', 'W06', '9999-W99'])('%s is quoted, with the way to write it', (value) => {
    expect(() => week(value)).toThrow(
      new RangeError(`Not an ISO week: '${value}'. Write it like '2026-W47'.`),
    );
  });
});

describe('the days of a week', () => {
  test('a week can begin in the year before', () => {
    const days = [
      '2018-12-31',
      '2019-01-01',
      '2019-01-02',
      '2019-01-03',
      '2019-01-04',
      '2019-01-05',
      '2019-01-06',
    ];
    expect(daysOfWeek(week('2019-W01'))).toEqual(days);
  });

  test.each([
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W09', '2026-02-23', '2026-03-01'],
    ['2024-W09', '2024-02-26', '2024-03-03'],
  ])('%s runs from %s to %s', (value, first, last) => {
    expect([firstDayOf(week(value)), lastDayOf(week(value))]).toEqual([first, last]);
  });
});

test.each([
  ['2020-W53', 1, '2021-W01'],
  ['2019-W52', 1, '2020-W01'],
  ['2021-W01', -1, '2020-W53'],
  ['2019-W06', 52, '2020-W06'],
  ['2020-W06', 52, '2021-W05'],
  ['2019-W06', 0, '2019-W06'],
])('%s and %i weeks is %s', (value, count, expected) => {
  expect(addWeeks(week(value), count)).toBe(expected);
});

describe('weeksBetween', () => {
  test('week 53 is not left out at the turn of the year', () => {
    const weeks = weeksBetween(week('2020-W52'), week('2021-W02'));
    expect(weeks).toEqual(['2020-W52', '2020-W53', '2021-W01', '2021-W02']);
  });

  test.each([
    ['2025-W01', '2025-W52', 52],
    ['2026-W01', '2026-W53', 53],
    ['2026-W05', '2026-W05', 1],
    ['2026-W06', '2026-W05', 0],
  ])('%s to %s are %i weeks', (first, last, count) => {
    expect(weeksBetween(week(first), week(last))).toHaveLength(count);
  });
});

test('year and number are read from the name, not from a day', () => {
  expect([yearOfWeek(week('2019-W01')), weekNumber(week('2019-W01'))]).toEqual([2019, 1]);
});
