import { filterLinks, type FilterGroup } from '#src/components/filter/filter-links.ts';
import { chosenFacets } from '#src/domain/facets.ts';
import {
  ALL_NEWS,
  CITY,
  NEWS_FACETS,
  newsFacets,
  type NewsChoice,
  type NewsFacet,
} from '#src/domain/news-facets.ts';
import { NEWS_KINDS } from '#src/domain/news.ts';
import type { NewsItem } from '#src/queries/items.ts';
import { site } from '#src/site.ts';
import { topics } from '#src/topics.ts';
import type { Words } from '#src/words/words.ts';

const FOLDERS: Readonly<Record<NewsFacet, string>> = {
  kind: 'kinds',
  year: 'years',
  topic: 'topics',
  district: 'districts',
};

type Listed = Pick<NewsItem, 'publishedOn' | 'kind' | 'topics' | 'districts'>;

/** The values of a facet, in their order; years from the newest, and only those that have news. */
export function facetValues(facet: NewsFacet, items: readonly Listed[]): string[] {
  switch (facet) {
    case 'kind':
      return [...NEWS_KINDS];
    case 'year':
      return [...new Set(items.flatMap((item) => newsFacets(item).year.map(String)))].toSorted().toReversed();
    case 'topic':
      return topics.map(({ id }) => id);
    case 'district':
      return [CITY, ...site.districts.map(({ id }) => id)];
  }
}

/** What a value of a facet is called; as it is where nothing has that value. */
export function facetName(facet: NewsFacet, value: string, { items, newsList }: Words): string {
  switch (facet) {
    case 'kind':
      return items.newsKind(NEWS_KINDS.find((kind) => kind === value) ?? 'release');
    case 'year':
      return newsList.year(value);
    case 'topic':
      return topics.find(({ id }) => id === value)?.name ?? value;
    case 'district':
      return site.districts.find(({ id }) => id === value)?.name ?? newsList.wholeCity;
  }
}

/** The page that lists the news of one facet; without any the front page of all. */
export function facetAddress(choice: NewsChoice): string {
  const [facet] = chosenFacets(choice);
  return facet ? `/news/${FOLDERS[facet]}/${choice[facet]}/` : '/news/';
}

/** Links to the page of each value of some facets, with the number of its news. */
export function facetGroups(
  facets: readonly NewsFacet[],
  items: readonly Listed[],
  shown: NewsChoice,
  words: Words,
): FilterGroup[] {
  const all = items.map(newsFacets);
  return facets.map((facet) => {
    const values = facetValues(facet, items).map((value) => ({
      choice: { ...ALL_NEWS, [facet]: value },
      label: facetName(facet, value, words),
    }));
    const options = [{ choice: ALL_NEWS, label: words.newsList.all[facet] }, ...values];
    const links = filterLinks(all, { facet, options, shown, hrefOf: facetAddress });
    return { facet, label: words.newsList.facets[facet], links };
  });
}

/** All facets, as the front page of news offers them. */
export function allFacetGroups(items: readonly Listed[], words: Words): FilterGroup[] {
  return facetGroups(NEWS_FACETS, items, ALL_NEWS, words);
}
