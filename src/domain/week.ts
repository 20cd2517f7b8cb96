import { addDays, calendarDay, type CalendarDay, type Week } from './calendar.ts';

/** The first week that HJ 633 can judge. */
export const FIRST_WEEK = week('2012-W01');

/** Monday of a week's first day by ISO 8601: week 1 holds 4 January. */
function mondayOf(year: number, number: number): CalendarDay {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
  return calendarDay(monday.toString());
}

export function isWeek(value: unknown): value is Week {
  const match = typeof value === 'string' ? /^(\d{4})-W(\d\d)$/.exec(value) : null;
  if (!match) return false;
  try {
    return weekOf(mondayOf(Number(match[1]), Number(match[2]))) === value;
  } catch {
    return false; // its Monday lies outside the years 0000 to 9999
  }
}

/** Accepts `2019-W06` and `2019-w06`. @throws RangeError for anything else, also for a week 53 that a year lacks. */
export function week(value: string): Week {
  const upper = value.toUpperCase();
  if (!isWeek(upper)) throw new RangeError(`Not an ISO week: '${value}'. Write it like '2026-W47'.`);
  return upper;
}

/** The ISO week that holds a day; its year can differ from the day's. */
export function weekOf(day: CalendarDay): Week {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}` as Week; // the calendar made it
}

/** The seven days of a week, Monday first. */
export function daysOfWeek(value: Week): CalendarDay[] {
  const monday = mondayOf(yearOfWeek(value), weekNumber(value));
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}

export function firstDayOf(value: Week): CalendarDay {
  return mondayOf(yearOfWeek(value), weekNumber(value));
}

export function lastDayOf(value: Week): CalendarDay {
  return addDays(firstDayOf(value), 6);
}

/** The week `count` weeks later; earlier when negative. */
export function addWeeks(value: Week, count: number): Week {
  return weekOf(addDays(firstDayOf(value), 7 * count));
}

/** All weeks from `first` to `last`, both included. */
export function weeksBetween(first: Week, last: Week): Week[] {
  const weeks: Week[] = [];
  for (let current = first; current <= last; current = addWeeks(current, 1)) weeks.push(current);
  return weeks;
}

/** The 52 or 53 weeks of an ISO year. */
export function weeksOfYear(year: number): Week[] {
  const first = weekOf(mondayOf(year, 1));
  return weeksBetween(first, addWeeks(weekOf(mondayOf(year + 1, 1)), -1));
}

export function yearOfWeek(value: Week): number {
  return Number(value.slice(0, 4));
}

export function weekNumber(value: Week): number {
  return Number(value.slice(6));
}
