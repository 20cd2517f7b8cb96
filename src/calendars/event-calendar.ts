import type { Occasion } from '#src/domain/event.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { isCancelled, type Bookable } from '#src/domain/session.ts';
import type { Words } from '#src/words/words.ts';
import { announced, type Announcement } from './announcement.ts';
import type { CalendarEvent, CalendarFile } from './calendar-file.ts';
import { calendarOf, uidOf, type CalendarSite } from './calendar-site.ts';
import { eventFileHref, eventHref } from './hrefs.ts';

type ToBook = Pick<Bookable, 'booking' | 'opens' | 'closes' | 'places'>;

/** What calendars tell of an event of an ecological day. */
export type CalendarEcoEvent = Announcement &
  ToBook & {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly occasion: Occasion;
    readonly place: string | null;
    readonly district: string | null;
  };

type EventWords = Pick<Words, 'calendars' | 'frame' | 'items'>;

/** The calendar file of one event. */
export function eventFile(event: CalendarEcoEvent, site: CalendarSite, words: EventWords): CalendarFile {
  const entry = ecoEvent(event, site, words);
  return calendarOf(eventFileHref(event.id), site, {
    name: entry.summary,
    description: words.calendars.single(entry.summary),
    events: [entry],
  });
}

/** An entry of an event. */
export function ecoEvent(event: CalendarEcoEvent, site: CalendarSite, words: EventWords): CalendarEvent {
  const { calendars, frame, items } = words;
  const invented = isDemonstration(event);
  const summary = calendars.called(event.title, event);
  return {
    uid: uidOf(`event-${event.id}`, site),
    ...announced(event),
    summary: invented ? frame.marked(summary) : summary,
    description: descriptionOf(event, site, words).join('\n'),
    location: event.place,
    address: new URL(eventHref(event.id), site.address).href,
    categories: [items.occasion(event.occasion), ...(invented ? [frame.demonstration] : [])],
  };
}

function descriptionOf(
  event: CalendarEcoEvent,
  { address }: CalendarSite,
  { calendars, frame }: EventWords,
): string[] {
  return [
    ...(isDemonstration(event) ? [frame.marked(calendars.demonstration)] : []),
    ...event.changes.map(calendars.change),
    event.summary,
    calendars.when(event),
    ...(isCancelled(event) ? [] : calendars.bookEvent(event)),
    calendars.eventPage(new URL(eventHref(event.id), address).href),
  ];
}
