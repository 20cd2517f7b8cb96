import type { Order } from '#src/search/hits.ts';
import type { Chosen } from '#src/search/narrowed.ts';
import { LONGEST_TYPED } from '#src/search/query.ts';
import { FACETS, type Facet } from '#src/search/facets.ts';

/** What the address of the search page asks for. */
export type Asked = {
  /** As typed. */
  readonly q: string;
  readonly chosen: Chosen;
  readonly order: Order;
  /** How many results are listed. */
  readonly show: number | 'all';
  /** Nothing but what is typed is looked for. */
  readonly isExact: boolean;
};

/** How many results are listed at first, and more at a time. */
export const STEP = 10;

/** Reads the search of an address; what it does not know it leaves out. */
export function askedIn(search: string): Asked {
  const told = new URLSearchParams(search);
  const chosen = FACETS.flatMap((facet): [Facet, string][] => {
    const value = told.get(facet);
    return value ? [[facet, value]] : [];
  });
  const show = told.get('show');
  return {
    q: told.get('q') ?? '',
    chosen: Object.fromEntries(chosen),
    order: told.get('sort') === 'date' ? 'date' : 'relevance',
    show: show === 'all' ? 'all' : listed(Number(show)),
    isExact: told.get('exact') === '1',
  };
}

/** The address that asks for something, `/search/?q=空气&kind=news`; what goes without saying is left out. */
export function hrefOf({ q, chosen, order, show, isExact }: Asked): string {
  const told = new URLSearchParams({ q: q.slice(0, LONGEST_TYPED).toWellFormed() });
  for (const facet of FACETS) if (chosen[facet] !== undefined) told.set(facet, chosen[facet]);
  if (order === 'date') told.set('sort', order);
  if (show !== STEP) told.set('show', String(show));
  if (isExact) told.set('exact', '1');
  return `/search/?${told.toString()}`;
}

function listed(show: number): number {
  return Number.isSafeInteger(show) && show > STEP ? show : STEP;
}
