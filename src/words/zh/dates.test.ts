import { describe, expect, test } from 'vitest';
import { calendarDay, isPartialDay, type CalendarDay } from '#src/domain/calendar.ts';
import { week } from '#src/domain/week.ts';
import { dates } from './dates.ts';

const days = (...values: string[]): CalendarDay[] => values.map(calendarDay);

describe('a day', () => {
  test.each([
    ['2019-02-04', '2月4日', '2019年2月4日', '2/4', '周一'],
    ['2026-12-31', '12月31日', '2026年12月31日', '12/31', '周四'],
    ['2024-02-29', '2月29日', '2024年2月29日', '2/29', '周四'],
    ['2027-01-03', '1月3日', '2027年1月3日', '1/3', '周日'],
  ])('%s is %s', (value, monthDay, fullDay, short, weekday) => {
    const day = calendarDay(value);
    expect([dates.monthDay(day), dates.fullDay(day), dates.short(day), dates.weekday(day)]).toEqual([
      monthDay,
      fullDay,
      short,
      weekday,
    ]);
  });
});

describe('a list of days', () => {
  test.each([
    ['none', [], ''],
    ['one', ['2019-02-04'], '2月4日'],
    ['two', ['2019-02-04', '2019-02-05'], '2月4日和5日'],
    ['three', ['2019-02-04', '2019-02-05', '2019-02-07'], '2月4日、5日和7日'],
    ['two of two months', ['2026-02-28', '2026-03-01'], '2月28日和3月1日'],
    [
      'several of two months',
      ['2026-04-29', '2026-04-30', '2026-05-01', '2026-05-03'],
      '4月29日、30日、5月1日和3日',
    ],
    ['of two years', ['2026-12-31', '2027-01-01', '2027-01-02'], '12月31日、1月1日和2日'],
  ])('%s', (_, values, expected) => {
    expect(dates.list(days(...values))).toBe(expected);
  });
});

test.each([
  ['2019-02-04', '2019-02-10', '2月4日至10日'],
  ['2026-02-23', '2026-03-01', '2月23日至3月1日'],
  ['2026-12-28', '2027-01-03', '12月28日至1月3日'],
  ['2019-02-04', '2019-02-04', '2月4日至4日'],
])('%s to %s is %s', (first, last, expected) => {
  expect(dates.range(calendarDay(first), calendarDay(last))).toBe(expected);
});

describe('a week', () => {
  test.each([
    ['2019-W06', '2019年第6周', '2月4日至10日', '2019年2月4日至10日', '2月10日24时'],
    ['2026-W09', '2026年第9周', '2月23日至3月1日', '2026年2月23日至3月1日', '3月1日24时'],
    ['2019-W01', '2019年第1周', '12月31日至1月6日', '2018年12月31日至2019年1月6日', '1月6日24时'],
    ['2026-W53', '2026年第53周', '12月28日至1月3日', '2026年12月28日至2027年1月3日', '1月3日24时'],
  ])('%s is %s, %s', (value, name, range, full, end) => {
    const one = week(value);
    expect(dates.week(one)).toBe(name);
    expect(dates.weekInYear(one)).toBe(name.slice(5));
    expect([dates.weekRange(one), dates.fullWeekRange(one), dates.endOfWeek(one)]).toEqual([
      range,
      full,
      end,
    ]);
  });
});

test.each([
  ['2026-11', '2026年11月'],
  ['2027-01', '2027年1月'],
])('the month %s is %s', (month, expected) => {
  expect(dates.month(month)).toBe(expected);
});

test.each([
  ['2021-07-05', '2021年7月5日'],
  ['2021-07', '2021年7月'],
  ['2021', '2021年'],
])('as much as is known of %s is %s', (day, expected) => {
  expect(isPartialDay(day) && dates.partial(day)).toBe(expected);
});
