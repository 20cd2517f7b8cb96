import { calendarDay, type CalendarDay } from './domain/calendar.ts';
import { moment, type Moment } from './domain/moment.ts';

/** The one place that knows the time zone and now; `BUILD_TIME` (an instant like 2026-11-25T08:00:00+08:00) stands in for the clock. */
export const TIME_ZONE = 'Asia/Shanghai';

/** This minute where the portal's readers live. @throws RangeError for a `BUILD_TIME` that is no instant. */
export function now(): Moment {
  const given = process.env['BUILD_TIME'];
  return given === undefined ? wallClock() : minuteOf(Temporal.Instant.from(given));
}

/** This minute by the clock of the machine, whatever minute a build is of: what nobody can have done yet is a slip of the pen. */
export function wallClock(): Moment {
  return minuteOf(Temporal.Now.instant());
}

function minuteOf(instant: Temporal.Instant): Moment {
  const local = instant.toZonedDateTimeISO(TIME_ZONE).toPlainDateTime();
  return moment(local.toString({ smallestUnit: 'minute', roundingMode: 'floor' }).replace('T', ' '));
}

/** Today where the portal's readers live. */
export function today(): CalendarDay {
  return calendarDay(now().slice(0, 10));
}
