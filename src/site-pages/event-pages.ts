import type { CalendarDay } from '#src/domain/calendar.ts';
import { announcedOn, type Occasion } from '#src/domain/event.ts';
import type { Moment } from '#src/domain/moment.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { startOfSession } from '#src/domain/session.ts';
import { isOver, standingPage, type SitePage } from '#src/domain/site-page.ts';
import type { EventItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';
import { districtOf } from './visit-pages.ts';

/** What a day across the year is about besides taking part. */
const ABOUT: Partial<Record<Occasion, string>> = {
  'biodiversity-day': 'biodiversity',
  'world-water-day': 'water',
  'low-carbon-day': 'low-carbon',
};

/** An event, until it is over or called off. */
export function eventPage(item: EventItem, now: Moment): SitePage {
  return {
    address: `/events/${item.id}/`,
    title: item.title,
    kind: 'event',
    topics: topicsOf(item.occasion),
    districts: districtOf(item),
    year: Number(item.day.slice(0, 4)),
    provenance: item.provenance.kind,
    date: item.notBefore ?? item.publishedOn ?? announcedOn(item),
    day: startOfSession(item),
    past: isOver(item, now),
  };
}

/** A day across the years with its events. */
export function occasionPage(occasion: Occasion, today: CalendarDay, { items }: Words): SitePage {
  return standingPage({
    address: `/events/days/${occasion}/`,
    title: items.occasion(occasion),
    kind: 'event',
    topics: topicsOf(occasion),
    date: today,
  });
}

type Plan = {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly provenance: Provenance;
};

/** Work plans; all but the newest have passed. @param plans newest first. */
export function planPages(plans: readonly Plan[]): SitePage[] {
  return plans.map((plan, index) => ({
    address: `/plan/${plan.id}/`,
    title: plan.title,
    kind: 'plan',
    topics: [],
    districts: [],
    year: plan.year,
    provenance: plan.provenance.kind,
    date: plan.provenance.kind === 'published' ? plan.provenance.date : String(plan.year),
    day: `${plan.year}-12-31`,
    past: index > 0,
  }));
}

function topicsOf(occasion: Occasion): string[] {
  const about = ABOUT[occasion];
  return about === undefined ? ['participation'] : ['participation', about];
}
