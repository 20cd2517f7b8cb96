import { PAGE_KINDS } from './page-kind.ts';
import { byLatestDay, type SitePage } from './site-page.ts';

/** By what the index of all pages is divided. */
export const INDEX_FACETS = ['kind', 'year', 'topic'] as const;

export type IndexFacet = (typeof INDEX_FACETS)[number];

/** One list of the index: the pages of one value of a facet. */
export type IndexPlace = { readonly facet: IndexFacet; readonly value: string };

/** Pages of a list that belong together. */
export type IndexGroup = {
  /** The kind or the year that they share; empty = no year. */
  readonly name: string;
  readonly count: number;
  /** All of them, or none where the list would grow too long. */
  readonly pages: readonly SitePage[];
  /** Which list has them besides; null = no other. */
  readonly elsewhere: string | null;
};

/** How many pages one page may list: more are too heavy for it. */
const LONGEST = 300;

const FOLDERS: Readonly<Record<IndexFacet, string>> = { kind: 'kinds', year: 'years', topic: 'topics' };

export function indexAddress({ facet, value }: IndexPlace): string {
  return `/search/${FOLDERS[facet]}/${value}/`;
}

/** The values that pages have of a facet, in the order in which they are offered. @param topics ids, in their order. */
export function indexValues(
  facet: IndexFacet,
  pages: readonly SitePage[],
  topics: readonly string[],
): string[] {
  switch (facet) {
    case 'kind':
      return PAGE_KINDS.filter((kind) => pages.some((page) => page.kind === kind));
    case 'year':
      return [...new Set(pages.flatMap(({ year }) => (year === null ? [] : [String(year)])))]
        .toSorted()
        .toReversed();
    case 'topic':
      return topics.filter((topic) => pages.some((page) => page.topics.includes(topic)));
  }
}

/** The pages of one value of a facet. */
export function pagesOf({ facet, value }: IndexPlace, pages: readonly SitePage[]): SitePage[] {
  return pages.filter((page) => valuesOf(page)[facet].includes(value));
}

function valuesOf({ kind, year, topics }: SitePage): Readonly<Record<IndexFacet, readonly string[]>> {
  return { kind: [kind], year: year === null ? [] : [String(year)], topic: topics };
}

/**
 * A list in groups, each with the latest first: a kind by year, what is about none last; a year or topic by kind. Every page of a year is in
 * the list of that year, and what is about none in that of its kind; other lists leave to those what would make them too long.
 */
export function indexGroups(place: IndexPlace, pages: readonly SitePage[], longest = LONGEST): IndexGroup[] {
  const own = pagesOf(place, pages).toSorted(byLatestDay);
  const groups = place.facet === 'kind' ? byYear(own) : byKind(own);
  let listed = 0;
  return groups.map(([name, group]) => {
    listed += group.length;
    const elsewhere = elsewhereOf(place, name);
    const isListed = elsewhere === null || listed <= longest;
    if (!isListed) listed -= group.length;
    return { name, count: group.length, pages: isListed ? group : [], elsewhere };
  });
}

/** Where else a group is listed; null = nowhere. */
function elsewhereOf({ facet, value }: IndexPlace, name: string): string | null {
  if (facet === 'topic') return indexAddress({ facet: 'kind', value: name });
  if (facet === 'year' || name === '') return null;
  return `${indexAddress({ facet: 'year', value: name })}#${value}`;
}

function byYear(pages: readonly SitePage[]): [string, SitePage[]][] {
  const groups = Map.groupBy(pages, ({ year }) => (year === null ? '' : String(year)));
  return [...groups].toSorted(([a], [b]) => b.localeCompare(a));
}

function byKind(pages: readonly SitePage[]): [string, SitePage[]][] {
  const groups = Map.groupBy(pages, ({ kind }) => kind);
  return PAGE_KINDS.flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [[kind, own] as [string, SitePage[]]] : [];
  });
}

/** The day by which a page is known in a list, as far as it is known; null where its title tells it, and of what is of no day. */
export function dayTold({ kind, date, day }: SitePage): string | null {
  switch (kind) {
    case 'news':
    case 'annual-report':
    case 'plan':
      return date.slice(0, 10);
    case 'event':
      return day?.slice(0, 10) ?? null;
    default:
      return null;
  }
}
