import { eventFile } from '#src/calendars/event-calendar.ts';
import { eventFileHref, holdFileHref, sessionFileHref, subscriptionHref } from '#src/calendars/hrefs.ts';
import type { CalendarFile } from '#src/calendars/calendar-file.ts';
import { holdFile, sessionFile } from '#src/calendars/session-calendar.ts';
import { subscriptions, type Subscription } from '#src/calendars/subscriptions.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';
import { listEvents } from './items.ts';
import { listVisits } from './visits.ts';

const words = wordsFor(new URL(site.address));

/** The calendars that one can subscribe to. */
export async function listSubscriptions(): Promise<Subscription[]> {
  return subscriptions({ visits: await listVisits(), events: await listEvents() }, site, words);
}

/** Every calendar file below `/calendars/`, by its address: those to subscribe to, one of each session, hold and event. */
export async function listCalendarFiles(): Promise<{ readonly href: string; readonly file: CalendarFile }[]> {
  const [visits, events, subscribed] = [await listVisits(), await listEvents(), await listSubscriptions()];
  return [
    ...subscribed.map(({ id, file }) => ({ href: subscriptionHref(id), file })),
    ...visits.flatMap((visit) => [
      { href: sessionFileHref(visit.session.id), file: sessionFile(visit, site, words) },
      { href: holdFileHref(visit.session.id), file: holdFile(visit, site, words) },
    ]),
    ...events.map((event) => ({ href: eventFileHref(event.id), file: eventFile(event, site, words) })),
  ];
}
