import type { FacilityKind } from '#src/domain/facility.ts';
import { isCancelled, type Bookable } from '#src/domain/session.ts';
import type { Words } from '#src/words/words.ts';
import { announced, type Announcement } from './announcement.ts';
import type { CalendarEvent, CalendarFile } from './calendar-file.ts';
import { calendarOf, uidOf, type CalendarSite } from './calendar-site.ts';
import { holdFileHref, packHref, sessionFileHref, sessionHref } from './hrefs.ts';

/** What calendars tell of a session, its facility and the notice that announced it. */
export type CalendarSession = {
  readonly session: Bookable & {
    readonly id: string;
    /** What is shown, where not all is. */
    readonly note: string | null;
  };
  readonly facility: {
    readonly id: string;
    readonly title: string;
    readonly kind: FacilityKind;
    readonly district: string | null;
    readonly address: string | null;
  };
  readonly notice: Pick<Announcement, 'provenance' | 'publishedOn'>;
  readonly isDemonstration: boolean;
};

type SessionWords = Pick<Words, 'calendars' | 'frame' | 'items'>;

/** The calendar file of one session. */
export function sessionFile(visit: CalendarSession, site: CalendarSite, words: SessionWords): CalendarFile {
  return fileOf(sessionFileHref(visit.session.id), sessionEvent(visit, site, words), site, words);
}

/** The calendar file that keeps the time of a session free until a request is answered. */
export function holdFile(visit: CalendarSession, site: CalendarSite, words: SessionWords): CalendarFile {
  return fileOf(holdFileHref(visit.session.id), holdEvent(visit, site, words), site, words);
}

/** An entry of a session. Nothing in it changes unless something was told: how many places are left stands on its page. */
export function sessionEvent(
  { session, facility, notice, isDemonstration }: CalendarSession,
  site: CalendarSite,
  words: SessionWords,
): CalendarEvent {
  const { calendars, frame, items } = words;
  const summary = calendars.called(calendars.opening(facility.title), session);
  const { provenance, publishedOn } = notice;
  return {
    uid: uidOf(`session-${session.id}`, site),
    ...announced({ ...session, provenance, publishedOn }),
    summary: isDemonstration ? frame.marked(summary) : summary,
    description: descriptionOf({ session, facility, isDemonstration }, site, words).join('\n'),
    location: calendars.place(facility.title, facility.address),
    address: new URL(sessionHref(session.id), site.address).href,
    categories: [items.facilityKind(facility.kind), ...(isDemonstration ? [frame.demonstration] : [])],
  };
}

/** The hold of a session that was cancelled is cancelled with it. */
function holdEvent(visit: CalendarSession, site: CalendarSite, words: SessionWords): CalendarEvent {
  const { calendars } = words;
  const event = sessionEvent(visit, site, words);
  const uid = uidOf(`hold-${visit.session.id}`, site);
  if (event.status === 'cancelled') return { ...event, uid };
  return {
    ...event,
    uid,
    summary: calendars.held(event.summary),
    description: [...calendars.hold, event.description].join('\n'),
    status: 'tentative',
  };
}

function descriptionOf(
  { session, facility, isDemonstration }: Omit<CalendarSession, 'notice'>,
  { address }: CalendarSite,
  { calendars, frame }: SessionWords,
): string[] {
  return [
    ...(isDemonstration ? [frame.marked(calendars.demonstration)] : []),
    ...session.changes.map(calendars.change),
    calendars.when(session),
    ...(session.note === null ? [] : [session.note]),
    ...(isCancelled(session) ? [] : calendars.bookSession(session)),
    calendars.sessionPage(new URL(sessionHref(session.id), address).href),
    calendars.pack(new URL(packHref(facility.id), address).href),
  ];
}

function fileOf(
  href: string,
  event: CalendarEvent,
  site: CalendarSite,
  { calendars }: SessionWords,
): CalendarFile {
  return calendarOf(href, site, {
    name: event.summary,
    description: calendars.single(event.summary),
    events: [event],
  });
}
