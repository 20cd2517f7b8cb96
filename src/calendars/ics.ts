import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { isoOf, startOf } from '#src/domain/moment.ts';
import type { CalendarEvent, CalendarFile } from './calendar-file.ts';

const VERSION = 'VERSION:2.0\r\n';

/**
 * Whole days have no time zone; programs that ask for one are told whose days they are. The writer's own `timezone` would also move the
 * moments of changes, which must be in world time, and its `x` stands behind the events, where the standard has no place for it.
 */
const ZONE = 'X-WR-TIMEZONE:Asia/Shanghai\r\n';

/** How often subscribed programs should look again. */
const HALF_DAY = 43_200;

const STATUSES = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent['status'], ICalEventStatus>;

/** A calendar as an iCalendar file (RFC 5545). The same calendar gives the same file, whenever and wherever it is written. */
export function icsOf({ maker, name, description, address, events }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: maker, product: 'calendar', language: 'ZH' },
    name,
    description,
    source: address,
    ttl: HALF_DAY,
    events: events.map(eventOf),
  });
  return `${calendar.toString().replace(VERSION, `${VERSION}${ZONE}`)}\r\n`;
}

function eventOf(event: CalendarEvent): ICalEventData {
  const revised = new Date(isoOf(startOf(event.revisedOn)));
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: revised,
    lastModified: revised,
    start: utcDay(event.first),
    end: utcDay(addDays(event.last, 1)), // the day after the last
    allDay: true,
    summary: event.summary,
    description: event.description,
    url: event.address,
    status: STATUSES[event.status],
    transparency: ICalEventTransparency.TRANSPARENT, // it keeps nobody busy
    categories: event.categories.map((category) => ({ name: category })),
  };
}

/** A day as the writer takes it: without a time zone of its calendar it reads days in UTC. */
function utcDay(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
