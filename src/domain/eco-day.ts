import { calendarDay, isCalendarDay, type CalendarDay } from './calendar.ts';

/** A day of every year, `06-05`. 29 February is none. */
export type MonthDay = string & { readonly monthDay: true };

export function isMonthDay(value: unknown): value is MonthDay {
  return typeof value === 'string' && isCalendarDay(`2001-${value}`);
}

/** The next time that a day of every year comes; today where it is today. */
export function nextDate(monthDay: MonthDay, today: CalendarDay): CalendarDay {
  const year = Number(today.slice(0, 4));
  const inThisYear = calendarDay(`${year}-${monthDay}`);
  return inThisYear >= today ? inThisYear : calendarDay(`${year + 1}-${monthDay}`);
}

/** What a day was held under in each year from the first that is known to the year of today, newest first; null = not known. */
export function themesByYear<T extends { readonly year: number }>(
  themes: readonly T[],
  today: CalendarDay,
): { readonly year: number; readonly theme: T | null }[] {
  if (themes.length === 0) return [];
  const known = new Map(themes.map((theme) => [theme.year, theme]));
  const first = Math.min(...known.keys());
  const last = Math.max(Number(today.slice(0, 4)), ...known.keys());
  return Array.from({ length: last - first + 1 }, (_, index) => last - index).map((year) => ({
    year,
    theme: known.get(year) ?? null,
  }));
}
