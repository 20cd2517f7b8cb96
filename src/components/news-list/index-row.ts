import { isDemonstration } from '#src/domain/provenance.ts';
import type { NewsItem } from '#src/queries/items.ts';

/** A release in `/news/index.json`: what the filter asks for and what a line of the list says, and no more. */
export type IndexRow = Pick<
  NewsItem,
  'id' | 'title' | 'kind' | 'publishedOn' | 'topics' | 'districts' | 'inForce'
> & {
  /** Left out of what is real. */
  readonly demonstration?: true;
};

export function indexRow(item: NewsItem): IndexRow {
  const { id, title, kind, publishedOn, topics, districts, inForce } = item;
  const row = { id, title, kind, publishedOn, topics, districts };
  return { ...row, ...(inForce && { inForce }), ...(isDemonstration(item) && { demonstration: true }) };
}
