import { addDays, calendarDay, daysBetween, type CalendarDay } from './calendar.ts';

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly month: true };

/** The first month that HJ 633 can judge. */
export const FIRST_MONTH = month('2012-01');

export function isMonth(value: unknown): value is Month {
  return typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(value);
}

/** @throws RangeError for anything but a month written `2026-10`. */
export function month(value: string): Month {
  if (!isMonth(value)) throw new RangeError(`Not a month: '${value}'. Write it like '2026-10'.`);
  return value;
}

/** The month that holds a day. */
export function monthOfDay(day: CalendarDay): Month {
  return month(day.slice(0, 7));
}

export function firstDayOfMonth(value: Month): CalendarDay {
  return calendarDay(`${value}-01`);
}

export function lastDayOfMonth(value: Month): CalendarDay {
  return addDays(firstDayOfMonth(addMonths(value, 1)), -1);
}

/** All days of a month. */
export function daysOfMonth(value: Month): CalendarDay[] {
  return daysBetween(firstDayOfMonth(value), lastDayOfMonth(value));
}

/** The month `count` months later; earlier when negative. */
export function addMonths(value: Month, count: number): Month {
  return month(Temporal.PlainYearMonth.from(value).add({ months: count }).toString());
}

/** All months from `first` to `last`, both included; none when `last` is earlier. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let current = first; current <= last; current = addMonths(current, 1)) months.push(current);
  return months;
}

/** January to the month itself (累计). */
export function monthsToDate(value: Month): Month[] {
  return monthsBetween(month(`${value.slice(0, 4)}-01`), value);
}

export function yearOfMonth(value: Month): number {
  return Number(value.slice(0, 4));
}

/** 1 to 12. */
export function monthNumber(value: Month): number {
  return Number(value.slice(5));
}
