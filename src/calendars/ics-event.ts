import {
  ICalAlarmType,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalAlarmData,
  type ICalEventData,
} from 'ical-generator';
import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { isoOf, startOf, type Moment } from '#src/domain/moment.ts';
import { isTimed, type CalendarEvent } from './calendar-file.ts';
import { ZONE } from './time-zone.ts';

const STATUSES = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<CalendarEvent['status'], ICalEventStatus>;

const HOUR = 3600;
const DAY = 24 * HOUR;

/** How long before an event calendars remind of it, in seconds. */
const REMINDERS = [7 * DAY, DAY];

/** A whole day begins at midnight; its reminders come at nine in the morning. */
const MORNING = 9 * HOUR;

/** An event as the writer takes it. It runs while the site is built: not all browsers have Temporal. */
export function writtenEvent(event: CalendarEvent): ICalEventData {
  const revised = new Date(isoOf(startOf(event.revisedOn)));
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: revised,
    lastModified: revised,
    ...timesOf(event.when),
    summary: event.summary,
    description: event.description,
    location: event.location,
    url: event.address,
    status: STATUSES[event.status],
    ...busyness(event),
    alarms: alarmsOf(event),
    categories: event.categories.map((category) => ({ name: category })),
  };
}

function timesOf(when: CalendarEvent['when']): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  if (isTimed(when)) {
    return { start: clockTime(when.start), end: when.end && clockTime(when.end), timezone: ZONE };
  }
  return { start: utcDay(when.first), end: utcDay(addDays(when.last, 1)), allDay: true }; // the day after the last
}

/** Whole days and what is cancelled keep nobody busy; what is not yet certain does so for Outlook under its own name. */
function busyness({ when, status }: CalendarEvent): Pick<ICalEventData, 'transparency' | 'busystatus'> {
  if (!isTimed(when) || status === 'cancelled') return { transparency: ICalEventTransparency.TRANSPARENT };
  return {
    transparency: ICalEventTransparency.OPAQUE,
    busystatus: status === 'tentative' ? ICalEventBusyStatus.TENTATIVE : null,
  };
}

function alarmsOf({ reminds, status, when, summary }: CalendarEvent): ICalAlarmData[] {
  if (!reminds || status === 'cancelled') return [];
  return REMINDERS.map((before) => ({
    type: ICalAlarmType.display,
    triggerBefore: isTimed(when) ? before : before - MORNING,
    description: summary,
  }));
}

/** A minute without a place: the writer puts it into the event's time zone, wherever the machine is. */
function clockTime(value: Moment): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(value.replace(' ', 'T'));
}

/** A day as the writer takes it: without a time zone of its event it reads days in UTC. */
function utcDay(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}
