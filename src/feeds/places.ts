import { facetAddress, facetName, facetValues } from '#src/components/news-list/facet-links.ts';
import { ALL_NEWS, type NewsFacet } from '#src/domain/news-facets.ts';
import type { Words } from '#src/words/words.ts';
import type { FeedItem } from './entry.ts';

/** The groups in which feeds are listed. */
export type FeedGroup = keyof Words['feeds']['groups'];

/** A feed, wherever it is named: its address, what it is called and what it holds. */
export type FeedPlace = {
  readonly group: FeedGroup;
  /** The end of its address and of its id, for ever: `news/kinds/warning`. */
  readonly path: string;
  readonly name: string;
  /** The page with the same items. */
  readonly page: string;
  readonly kinds: readonly FeedItem['kind'][];
  /** Only what is filed under this; null = all. */
  readonly term: { readonly scheme: string; readonly term: string } | null;
};

/** The facets of news that have feeds of their own, by the group and folder of these. A year has none: it ends. */
const FACETS = { kinds: 'kind', topics: 'topic', districts: 'district' } as const satisfies Record<
  string,
  NewsFacet
>;

const REPORTS = { weekly: 'weeklyReports', monthly: 'monthlyReports', annual: 'annualReports' } as const;

/** Every feed of the site, also those that are still empty. */
export function feedPlaces(words: Words): FeedPlace[] {
  const { corrections, feeds, frame } = words;
  const { pages } = frame;
  return [
    place('news', 'news', pages.news, ['news']),
    ...facetPlaces('kinds', words),
    ...facetPlaces('topics', words),
    ...facetPlaces('districts', words),
    place('reports', 'reports', feeds.allReports, Object.values(REPORTS)),
    place('reports', 'reports/weekly', pages.weekly, [REPORTS.weekly]),
    place('reports', 'reports/monthly', pages.monthly, [REPORTS.monthly]),
    place('reports', 'reports/annual', pages.annual, [REPORTS.annual]),
    place('others', 'open-days', pages.openDays, ['openDays']),
    place('others', 'events', pages.events, ['events']),
    place('others', 'corrections', corrections.title, ['corrections']),
  ];
}

/** What the head of a page says of the feeds with these ends. @throws RangeError for an end that no feed has. */
export function feedLinks(paths: readonly string[], words: Words): { href: string; title: string }[] {
  const all = feedPlaces(words);
  return paths.map((path) => {
    const found = all.find((one) => one.path === path);
    if (!found) throw new RangeError(`No feed '${path}'.`);
    return { href: feedAddress(found), title: found.name };
  });
}

/** The end of the feed of one value of a facet; of all news where it has none of its own. */
export function facetFeed(facet: NewsFacet, value: string): string {
  const group = Object.entries(FACETS).find(([, own]) => own === facet)?.[0];
  return group === undefined ? 'news' : `news/${group}/${value}`;
}

/** The address of a feed, below the site. */
export function feedAddress({ path }: Pick<FeedPlace, 'path'>): string {
  return `/feeds/${path}.xml`;
}

/** Whether a feed has a place for an item. */
export function holds({ kinds, term: wanted }: FeedPlace, { kind, terms }: FeedItem): boolean {
  if (!kinds.includes(kind)) return false;
  return wanted === null || terms.some(([scheme, term]) => scheme === wanted.scheme && term === wanted.term);
}

function facetPlaces(group: keyof typeof FACETS, words: Words): FeedPlace[] {
  const facet = FACETS[group];
  return facetValues(facet, []).map((value) => ({
    group,
    path: `news/${group}/${value}`,
    name: words.feeds.newsOf(facetName(facet, value, words)),
    page: facetAddress({ ...ALL_NEWS, [facet]: value }),
    kinds: ['news'],
    term: { scheme: facet, term: value },
  }));
}

function place(group: FeedGroup, path: string, name: string, kinds: FeedPlace['kinds']): FeedPlace {
  return { group, path, name, page: `/${path}/`, kinds, term: null };
}
