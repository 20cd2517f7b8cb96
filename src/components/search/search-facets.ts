import type { FilterGroup, FilterLink } from '#src/components/filter/filter-links.ts';
import { PAGE_KINDS } from '#src/domain/page-kind.ts';
import type { SitePage } from '#src/domain/site-page.ts';
import { FACETS, type Facet } from '#src/search/facets.ts';
import { site } from '#src/site.ts';
import { topics } from '#src/topics.ts';
import type { Words } from '#src/words/words.ts';

/** All values that results can be narrowed by; the browser tells how many each leaves. */
export function searchFacets(pages: readonly SitePage[], words: Words): FilterGroup[] {
  const values = facetNames(pages, words);
  return FACETS.map((facet) => ({
    facet,
    label: words.search.facets[facet],
    links: [link(null, words.search.allOf), ...values[facet].map(([value, label]) => link(value, label))],
  }));
}

function facetNames(
  pages: readonly SitePage[],
  { search, searchIndex }: Words,
): Readonly<Record<Facet, readonly (readonly [value: string, name: string])[]>> {
  const years = new Set(pages.flatMap(({ year }) => (year === null ? [] : [year])));
  return {
    kind: PAGE_KINDS.map((kind) => [kind, searchIndex.kinds[kind]]),
    topic: topics.map(({ id, name }) => [id, name]),
    district: site.districts.map(({ id, name }) => [id, name]),
    year: [...years].toSorted((a, b) => b - a).map((year) => [String(year), searchIndex.year(String(year))]),
    provenance: Object.entries(search.provenance),
  };
}

function link(value: string | null, label: string): FilterLink {
  return { href: '/search/', label, value, count: 0, current: false };
}
