import { calendarDay, type CalendarDay } from '#src/domain/calendar.ts';

/** Today in the portal's time zone; `BUILD_TIME` stands in for the clock. */
export function today(): CalendarDay {
  const now = Temporal.Instant.from(process.env['BUILD_TIME'] ?? Temporal.Now.instant().toString());
  return calendarDay(now.toZonedDateTimeISO('Asia/Shanghai').toPlainDate().toString());
}
