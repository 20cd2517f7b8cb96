import { facetName } from '#src/components/news-list/facet-links.ts';
import { postedAt } from '#src/domain/news.ts';
import { newsFacets } from '#src/domain/news-facets.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { Words } from '#src/words/words.ts';
import type { FeedItem } from './entry.ts';

type Release = Pick<
  NewsItem,
  | 'id'
  | 'title'
  | 'summary'
  | 'kind'
  | 'publishedOn'
  | 'recordedOn'
  | 'notBefore'
  | 'topics'
  | 'districts'
  | 'provenance'
>;

/** What releases are filed under; years are in their dates. */
const FACETS = ['kind', 'topic', 'district'] as const;

/** A release for feeds, as old as it is here, filed under its kind, topics and districts. */
export function newsItem(release: Release, words: Words): FeedItem {
  const { id, title, summary, provenance } = release;
  const facets = newsFacets(release);
  return {
    kind: 'news',
    id,
    title,
    summary,
    href: `/news/${id}/`,
    published: postedAt(release),
    provenance,
    terms: FACETS.flatMap((facet) =>
      facets[facet].map((value) => [facet, String(value), facetName(facet, String(value), words)] as const),
    ),
  };
}
