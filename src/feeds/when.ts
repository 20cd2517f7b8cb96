import { calendarDay, isCalendarDay, type CalendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { isMoment, startOf, type Moment } from '#src/domain/moment.ts';

/** When something was published, as far as is known. */
export type When = Moment | CalendarDay | PartialDay;

/** Whether at least the day is known. */
export function isDated(when: When): boolean {
  return isMoment(when) || isCalendarDay(when);
}

/** The first minute of what is known: Atom asks for a whole moment. */
export function momentOf(when: When): Moment {
  return isMoment(when) ? when : startOf(calendarDay(`${when}-01-01`.slice(0, 10)));
}
