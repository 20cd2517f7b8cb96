import { standingPage } from '#src/domain/site-page.ts';
import { canonicalOf } from './canonical.ts';
import type { Pagefind } from './pagefind.ts';
import { facetValues } from './facets.ts';
import type { PageText } from './page-text.ts';
import { contentOf } from './tokens.ts';

/** A page about nothing in particular, for tests. */
export function examplePage(address: string, title: string, ...blocks: string[]): PageText {
  const page = standingPage({ address, title, kind: 'news', date: '2026-11-25', topics: ['air'] });
  return { ...page, year: 2026, blocks };
}

/** What stands in for Pagefind in tests: it looks through what it would index. @param pages newest first, called by their addresses. */
export function exampleIndex(pages: readonly PageText[]): Pagefind {
  return {
    options: () => Promise.resolve(),
    search: (term, { filters = {} } = {}) => {
      const chosen = pages.filter((page) =>
        Object.entries(filters).every((filter) => hasValue(page, ...filter)),
      );
      const results = chosen.map((page) => ({
        id: page.address,
        words: term === null ? [] : placesOf(page, term),
      }));
      return Promise.resolve({ results: results.filter(({ words }) => term === null || words.length > 0) });
    },
    filters: () => Promise.resolve({ kind: { news: 0, event: 0 }, year: { 2025: 0, 2026: 0 } }),
    destroy: () => Promise.resolve(),
  };
}

function hasValue(page: PageText, filter: string, value: string): boolean {
  const values: Readonly<Record<string, readonly string[]>> = facetValues(page);
  return filter === 'state' ? page.past === (value === 'past') : (values[filter] ?? []).includes(value);
}

function placesOf(page: PageText, token: string): number[] {
  const tokens = contentOf(canonicalOf(page.title), page.blocks.map(canonicalOf)).split(' ');
  return tokens.flatMap((each, place) => (each === token ? [place] : []));
}
