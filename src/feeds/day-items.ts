import type { EventItem, OpenDayItem } from '#src/queries/items.ts';
import { isCancelled, type SessionChange } from '#src/domain/session.ts';
import { areaName } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import type { FeedItem } from './entry.ts';

type OpenDay = Pick<OpenDayItem, 'id' | 'title' | 'summary' | 'day' | 'notBefore' | 'provenance'> & {
  readonly publishedOn?: OpenDayItem['publishedOn'];
};
type Event = Pick<EventItem, 'occasion' | 'district'> & {
  readonly changes: readonly SessionChange[];
} & OpenDay;

/** An open day for feeds. */
export function openDayItem(day: OpenDay, { frame }: Pick<Words, 'frame'>): FeedItem {
  const terms = [['kind', 'open-day', frame.pages.openDays]] as const;
  return { ...dayItem(day), kind: 'openDays', href: `/open-days/${day.id}/`, terms };
}

/** An event for feeds, filed under its occasion and district. One that was called off says so in its title, and is told again. */
export function eventItem(event: Event, { events, items }: Pick<Words, 'events' | 'items'>): FeedItem {
  const { id, occasion, district, changes } = event;
  const title = isCancelled(event) ? events.cancelledTitle(event.title) : event.title;
  const place = district === null ? [] : [['district', district, areaName(district) ?? district] as const];
  const terms = [['occasion', occasion, items.occasion(occasion)] as const, ...place];
  const href = `/events/${id}/`;
  return { ...dayItem(event), title, kind: 'events', href, terms, changedOn: changes.at(-1)?.on };
}

/** It was published when its notice was or may be seen, or when its source told it; where no day of these is known, on its own day. */
function dayItem({ id, title, summary, day, publishedOn, notBefore, provenance }: OpenDay) {
  const told = provenance.kind === 'published' ? provenance.date : day;
  return {
    id,
    title,
    summary,
    published: notBefore ?? publishedOn ?? (day.startsWith(told) ? day : told),
    provenance,
  };
}
