import type { SitePage } from '#src/domain/site-page.ts';

/** By what results are narrowed: the names of the filters in the index and in the address of a search. */
export const FACETS = ['kind', 'topic', 'district', 'year', 'provenance'] as const;

export type Facet = (typeof FACETS)[number];

/** The values that a page has of each facet. */
export function facetValues(page: SitePage): Record<Facet, readonly string[]> {
  return {
    kind: [page.kind],
    topic: page.topics,
    district: page.districts,
    year: page.year === null ? [] : [String(page.year)],
    provenance: page.provenance === null ? [] : [page.provenance],
  };
}
