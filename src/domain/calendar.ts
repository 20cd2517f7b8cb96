/** A day of the calendar, `YYYY-MM-DD`, known to exist. */
export type CalendarDay = string & { readonly calendarDay: true };

/** An ISO 8601 week, `YYYY-Www`: Monday to Sunday. */
export type Week = string & { readonly week: true };

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as much of a day as is known. */
export type PartialDay = string & { readonly partialDay: true };

export function isPartialDay(value: unknown): value is PartialDay {
  if (typeof value !== 'string' || !/^\d{4}(-\d\d){0,2}$/.test(value)) return false;
  return isCalendarDay(`${value}-01-01`.slice(0, 10));
}

export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`); // browsers, where this runs too, do not all have Temporal
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value); // 30 February rolls over
}

/** @throws RangeError for anything but a real day written `YYYY-MM-DD`. */
export function calendarDay(value: string): CalendarDay {
  if (!isCalendarDay(value))
    throw new RangeError(`Not a day: '${value}'. Write a real day like '2026-11-23'.`);
  return value;
}

/** The day `count` days after `day`; before it when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOfEpoch(epochDayOf(day) + count);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return ((((epochDayOf(day) + 3) % 7) + 7) % 7) + 1; // 1970-01-01 was a Thursday
}

export function monthOf(day: CalendarDay): number {
  return Number(day.slice(5, 7));
}

/** Days since 1970-01-01. */
export function epochDayOf(day: CalendarDay): number {
  return Date.parse(day) / 86_400_000;
}

/** The day `count` days after 1970-01-01. */
export function dayOfEpoch(count: number): CalendarDay {
  return new Date(count * 86_400_000).toISOString().slice(0, 10) as CalendarDay; // a Date is a real day
}

/** All days from `first` to `last`, both included. */
export function daysBetween(first: CalendarDay, last: CalendarDay): CalendarDay[] {
  return Array.from({ length: epochDayOf(last) - epochDayOf(first) + 1 }, (_, index) =>
    addDays(first, index),
  );
}
