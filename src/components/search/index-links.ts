import type { FilterGroup } from '#src/components/filter/filter-links.ts';
import {
  indexAddress,
  indexValues,
  pagesOf,
  type IndexFacet,
  type IndexGroup,
  type IndexPlace,
} from '#src/domain/page-index.ts';
import { PAGE_KINDS } from '#src/domain/page-kind.ts';
import type { SitePage } from '#src/domain/site-page.ts';
import { topics } from '#src/topics.ts';
import type { Words } from '#src/words/words.ts';

/** Every list of the index. */
export function indexPlaces(facet: IndexFacet, pages: readonly SitePage[]): IndexPlace[] {
  const ids = topics.map(({ id }) => id);
  return indexValues(facet, pages, ids).map((value) => ({ facet, value }));
}

/** What the value of a list is called. */
export function placeName({ facet, value }: IndexPlace, { searchIndex }: Words): string {
  switch (facet) {
    case 'kind':
      return kindName(value, searchIndex.kinds);
    case 'year':
      return searchIndex.year(value);
    case 'topic':
      return topics.find(({ id }) => id === value)?.name ?? value;
  }
}

/** What a group of a list is called, without its count. */
export function groupName(
  { facet }: IndexPlace,
  { name }: Pick<IndexGroup, 'name'>,
  { searchIndex }: Words,
): string {
  if (facet !== 'kind') return kindName(name, searchIndex.kinds);
  return name === '' ? searchIndex.noYear : searchIndex.year(name);
}

/** Links to every list by some facets, each with the number of its pages; the one shown is marked. */
export function indexLinks(
  facets: readonly IndexFacet[],
  pages: readonly SitePage[],
  shown: IndexPlace | null,
  words: Words,
): FilterGroup[] {
  return facets.map((facet) => ({
    facet,
    label: words.searchIndex.facets[facet],
    links: indexPlaces(facet, pages).map((place) => ({
      href: indexAddress(place),
      label: placeName(place, words),
      value: place.value,
      count: pagesOf(place, pages).length,
      current: place.value === shown?.value,
    })),
  }));
}

function kindName(name: string, kinds: Words['searchIndex']['kinds']): string {
  const kind = PAGE_KINDS.find((known) => known === name);
  return kind ? kinds[kind] : name;
}
