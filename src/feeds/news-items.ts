import { facetName } from '#src/components/news-list/facet-links.ts';
import { newsFacets } from '#src/domain/news-facets.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';
import type { FeedItem } from './entry.ts';

type Release = Pick<
  NewsItem,
  'id' | 'title' | 'summary' | 'kind' | 'publishedOn' | 'notBefore' | 'topics' | 'districts' | 'provenance'
>;

/** What releases are filed under; years are in their dates. */
const FACETS = ['kind', 'topic', 'district'] as const;

/** A release for feeds, filed under its kind, topics and districts. */
export function newsItem(release: Release, words: Words): FeedItem {
  const { id, title, summary, publishedOn, notBefore, provenance } = release;
  const facets = newsFacets(release);
  return {
    kind: 'news',
    id,
    title,
    summary,
    href: `/news/${id}/`,
    published: notBefore ?? publishedOn,
    provenance,
    terms: FACETS.flatMap((facet) =>
      facets[facet].map((value) => [facet, String(value), facetName(facet, String(value), words)] as const),
    ),
  };
}
