import { readSite } from './content/site.ts';
import { calendarDay, type CalendarDay } from './domain/calendar.ts';

/** The one place that knows the time zone and now; `BUILD_TIME` (an instant like 2026-11-25T08:00:00+08:00) stands in for the clock. */
export const TIME_ZONE = 'Asia/Shanghai';

/** Today where the portal's readers live. */
export function today(): CalendarDay {
  const now = Temporal.Instant.from(process.env['BUILD_TIME'] ?? Temporal.Now.instant().toString());
  return calendarDay(now.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString());
}

/** The city's identity, from `content/site.json`. */
export const site = readSite();

/** The name of a district by its id; null for the city as a whole. */
export function areaName(area: string): string | null {
  return site.districts.find(({ id }) => id === area)?.name ?? null;
}
