import { addDays, calendarDay, epochDayOf, weekdayOf, type CalendarDay } from '#src/domain/calendar.ts';

/** The ISO week that holds a day, as addresses write it: `2026-w46`. By itself: not every browser has Temporal. */
export function weekIdOf(day: CalendarDay): string {
  const thursday = addDays(day, 4 - weekdayOf(day)); // its year is the week's
  const year = thursday.slice(0, 4);
  const number = Math.floor((epochDayOf(thursday) - epochDayOf(calendarDay(`${year}-01-01`))) / 7) + 1;
  return `${year}-w${String(number).padStart(2, '0')}`;
}

/** The month `count` months later: `2026-09`. */
export function monthIdAfter(day: CalendarDay, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
