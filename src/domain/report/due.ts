import { addDays, type CalendarDay, type Week } from '../calendar.ts';
import { addMonths, firstDayOfMonth, type Month } from '../month.ts';
import { addWeeks, lastDayOf } from '../week.ts';

/** The day on which a week's report is due. @param daysAfter days after the Sunday that ends the week. */
export function weeklyDueOn(week: Week, daysAfter: number): CalendarDay {
  return addDays(lastDayOf(week), daysAfter);
}

/** The day on which the report after this one is due. */
export function nextWeeklyDueOn(week: Week, daysAfter: number): CalendarDay {
  return weeklyDueOn(addWeeks(week, 1), daysAfter);
}

/** Whether a report came long after its time (补编), from archived data: no next one follows from it. */
export function isLongAfter(dueOn: CalendarDay, publishedOn: CalendarDay): boolean {
  return publishedOn > addDays(dueOn, 28);
}

/** The day on which a month's report is due. @param dayOfNextMonth 1 to 28. */
export function monthlyDueOn(month: Month, dayOfNextMonth: number): CalendarDay {
  return addDays(firstDayOfMonth(addMonths(month, 1)), dayOfNextMonth - 1);
}
