import { Index } from 'flexsearch';
import { bigramsOf, charactersOf, words } from '../engines/bigrams.ts';

/** The index of pages by their blocks, as FlexSearch writes it: parts with their keys. */
export function indexFlexSearch(pages: readonly (readonly string[])[]): string {
  const index = new Index({ encode: words });
  for (const [id, blocks] of pages.entries()) index.add(id, `${bigramsOf(blocks)} ${charactersOf(blocks)}`);
  const parts: [string, string][] = [];
  index.export((key, data) => void parts.push([key, data]));
  return JSON.stringify(parts);
}
