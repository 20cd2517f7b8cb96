import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { week } from '#src/domain/week.ts';
import { month } from '#src/domain/month.ts';
import { isLongAfter, monthlyDueOn, nextWeeklyDueOn, weeklyDueOn } from './due.ts';

test.each([
  ['2026-W47', 2, '2026-11-24', '2026-12-01'],
  ['2026-W53', 2, '2027-01-05', '2027-01-12'],
  ['2019-W52', 1, '2019-12-30', '2020-01-06'],
  ['2024-W08', 4, '2024-02-29', '2024-03-07'],
])('%s is due %i days after its Sunday, on %s, and the next report on %s', (name, daysAfter, due, next) => {
  expect(weeklyDueOn(week(name), daysAfter)).toBe(due);
  expect(nextWeeklyDueOn(week(name), daysAfter)).toBe(next);
});

describe('a report made long after its time', () => {
  test.each([
    ['2026-11-24', false],
    ['2026-12-22', false],
    ['2026-12-23', true],
    ['2027-11-24', true],
  ])('due on 2026-11-24 and published on %s came long after: %s', (publishedOn, expected) => {
    expect(isLongAfter(calendarDay('2026-11-24'), calendarDay(publishedOn))).toBe(expected);
  });
});

test.each([
  ['2026-10', 15, '2026-11-15'],
  ['2026-12', 15, '2027-01-15'],
  ['2027-01', 28, '2027-02-28'],
  ['2028-02', 1, '2028-03-01'],
])('the report of %s is due on day %i of the next month, %s', (name, day, due) => {
  expect(monthlyDueOn(month(name), day)).toBe(due);
});
