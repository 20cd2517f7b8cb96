import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { week } from '#src/domain/week.ts';
import { isRetrospective, nextWeeklyDueOn, weeklyDueOn } from './due.ts';

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
  ])('published on %s is retrospective: %s', (publishedOn, expected) => {
    expect(isRetrospective(week('2026-W47'), calendarDay(publishedOn), 2)).toBe(expected);
  });
});
