import type { CalendarDay } from './calendar.ts';
import type { Choice, Facets } from './facets.ts';
import type { NewsKind } from './news.ts';

/** What news can be narrowed down by, in the order in which it is offered. */
export const NEWS_FACETS = ['kind', 'year', 'topic', 'district'] as const;

export type NewsFacet = (typeof NEWS_FACETS)[number];

export type NewsChoice = Choice<NewsFacet>;

export const ALL_NEWS: NewsChoice = { kind: null, year: null, topic: null, district: null };

/** The district of a release that names none: the whole city. */
export const CITY = 'city';

type Release = {
  readonly publishedOn: CalendarDay;
  readonly kind: NewsKind;
  readonly topics: readonly string[];
  readonly districts: readonly string[];
};

export function newsFacets({ publishedOn, kind, topics, districts }: Release): Facets<NewsFacet> {
  const year = publishedOn.slice(0, 4);
  return { kind: [kind], year: [year], topic: topics, district: districts.length > 0 ? districts : [CITY] };
}
