import ical, { escape } from 'ical-generator';
import { isTimed, type CalendarFile } from './calendar-file.ts';
import { writtenEvent } from './ics-event.ts';
import { ZONE, ZONE_RULES } from './time-zone.ts';

const VERSION = 'VERSION:2.0\r\n';

/**
 * Whole days have no time zone; programs that ask for one are told whose days they are. The writer's own `timezone` would also move the
 * moments of changes, which must be in world time, and its `x` stands behind the events, where the standard has no place for it.
 */
const ZONE_NAME = `X-WR-TIMEZONE:${ZONE}\r\n`;

/** How often subscribed programs should look again. */
const HALF_DAY = 43_200;

/** A calendar as an iCalendar file (RFC 5545). The same calendar gives the same file, whenever and wherever it is written. */
export function icsOf({ maker, name, description, address, events }: CalendarFile): string {
  const calendar = ical({
    prodId: { company: maker, product: 'calendar', language: 'ZH' },
    name: escape(name, false), // the writer does so within events only
    description: escape(description, false),
    source: address,
    ttl: HALF_DAY,
    events: events.map(writtenEvent),
  });
  const text = `${calendar.toString().replace(VERSION, `${VERSION}${ZONE_NAME}`)}\r\n`;
  return events.some(({ when }) => isTimed(when)) ? withZoneRules(text) : text;
}

/** The writer's generator of time zones would put them before properties of the calendar, where the standard has no place for them. */
function withZoneRules(text: string): string {
  return text.replace('\r\nBEGIN:VEVENT\r\n', `\r\n${ZONE_RULES}BEGIN:VEVENT\r\n`);
}
