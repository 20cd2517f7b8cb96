import type { Occurrences } from './occurrences.ts';
import { isTitlePlace } from './tokens.ts';

/** A page that contains all terms of a query. */
export type Hit = {
  /** What the index calls the page. */
  readonly page: string;
  /** How many of the terms its title contains. */
  readonly inTitle: number;
  /** How often it has the terms, title and all. */
  readonly count: number;
};

/** What the index knows of pages as a whole. */
export type Ranks = {
  /** Pages by age: 0 is the newest. */
  readonly age: ReadonlyMap<string, number>;
  /** What is over or has been followed by a newer one. */
  readonly past: ReadonlySet<string>;
};

/** How results are ordered: by what they say of the query, or by date. */
export type Order = 'relevance' | 'date';

/** The pages that contain all terms. @param terms where each stands; none gives none. */
export function hitsOf(terms: readonly Occurrences[]): Hit[] {
  const [first, ...others] = terms;
  const pages = [...(first?.keys() ?? [])].filter((page) => others.every((term) => term.has(page)));
  return pages.map((page) => {
    const places = terms.map((term) => term.get(page) ?? []);
    return {
      page,
      inTitle: places.filter((all) => all.some(isTitlePlace)).length,
      count: places.reduce((sum, all) => sum + all.length, 0),
    };
  });
}

/**
 * Hits in the order of the results: those with more of the terms in the title first, then what is current before what is past,
 * then those that have the terms more often, the newest first among equals. By date: the newest first.
 */
export function ordered(hits: readonly Hit[], { age, past }: Ranks, order: Order): Hit[] {
  const newest = (a: Hit, b: Hit) => (age.get(a.page) ?? 0) - (age.get(b.page) ?? 0);
  if (order === 'date') return hits.toSorted(newest);
  const isPast = ({ page }: Hit) => Number(past.has(page));
  return hits.toSorted(
    (a, b) => b.inTitle - a.inTitle || isPast(a) - isPast(b) || b.count - a.count || newest(a, b),
  );
}
