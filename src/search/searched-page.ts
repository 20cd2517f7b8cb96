/** What search knows of a page besides its text. */
export type SearchedPage = {
  readonly address: string;
  /** Its first heading. */
  readonly title: string;
  readonly kind: string;
  /** Ids of topics and of districts; none where it is about all or nothing of them. */
  readonly topics: readonly string[];
  readonly districts: readonly string[];
  /** That it is about; null where it has none. */
  readonly year: number | null;
  /** Null on a page that is no item. */
  readonly provenance: 'published' | 'compiled' | 'demonstration' | null;
  /** The day or minute of its publication. */
  readonly date: string;
  /** It is over, or a newer one of its kind has taken its place. */
  readonly past: boolean;
};

/** A page with its text, as the search page reads it for an excerpt. */
export type PageText = SearchedPage & {
  /** In the order of the page, without the title: a phrase stands within one of them. */
  readonly blocks: readonly string[];
};

/** By what results are narrowed: the names of the filters in the index and in the address of a search. */
export const FACETS = ['kind', 'topic', 'district', 'year', 'provenance'] as const;

export type Facet = (typeof FACETS)[number];

/** The values that a page has of each facet. */
export function facetValues(page: SearchedPage): Record<Facet, readonly string[]> {
  return {
    kind: [page.kind],
    topic: page.topics,
    district: page.districts,
    year: page.year === null ? [] : [String(page.year)],
    provenance: page.provenance === null ? [] : [page.provenance],
  };
}
