import { fits } from '#src/domain/facets.ts';
import { ALL_NEWS, newsFacets, type NewsChoice, type NewsFacet } from '#src/domain/news-facets.ts';
import { pagesWhenLong } from '#src/domain/news-pages.ts';
import type { NewsItem } from '#src/queries/items.ts';
import { facetValues } from './facet-links.ts';

type Listed = Pick<NewsItem, 'publishedOn' | 'kind' | 'topics' | 'districts'>;

/** A page of the news of one value of a facet: its front, or one of its numbered pages. */
export type FacetPage = { readonly value: string; readonly number: number | null };

export function choiceOf(facet: NewsFacet, value: string): NewsChoice {
  return { ...ALL_NEWS, [facet]: value };
}

/** The news of one value of a facet, in the order of the list. */
export function newsOf<T extends Listed>(facet: NewsFacet, value: string, items: readonly T[]): T[] {
  const choice = choiceOf(facet, value);
  return items.filter((item) => fits(newsFacets(item), choice));
}

/** The pages of every value of a facet as routes; a list that is not long has its front only. @param items newest first. */
export function facetPaths(
  facet: NewsFacet,
  items: readonly Listed[],
): { params: { value: string; page: string | undefined }; props: FacetPage }[] {
  return facetValues(facet, items).flatMap((value) => {
    const pages = pagesWhenLong(newsOf(facet, value, items));
    const numbers = pages.length > 1 ? pages.map(({ number }) => number) : [];
    return [null, ...numbers].map((number) => ({
      params: { value, page: number === null ? undefined : `pages/${number}` },
      props: { value, number },
    }));
  });
}
