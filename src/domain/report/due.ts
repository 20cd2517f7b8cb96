import { addDays, type CalendarDay, type Week } from '../calendar.ts';
import { addWeeks, lastDayOf } from '../week.ts';

/** The day on which a week's report is due. @param daysAfter days after the Sunday that ends the week. */
export function weeklyDueOn(week: Week, daysAfter: number): CalendarDay {
  return addDays(lastDayOf(week), daysAfter);
}

/** The day on which the report after this one is due. */
export function nextWeeklyDueOn(week: Week, daysAfter: number): CalendarDay {
  return weeklyDueOn(addWeeks(week, 1), daysAfter);
}

/** A report that was made from archived data long after its time (补编): no next one follows from it. */
export function isRetrospective(week: Week, publishedOn: CalendarDay, daysAfter: number): boolean {
  return publishedOn > addDays(weeklyDueOn(week, daysAfter), 28);
}
