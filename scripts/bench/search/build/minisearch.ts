import MiniSearch from 'minisearch';
import { bigramsOf } from '../engines/bigrams.ts';
import { MINISEARCH } from '../engines/minisearch-options.ts';

/** The index of pages by their blocks, the title first, as MiniSearch writes it. */
export function indexMiniSearch(pages: readonly (readonly string[])[]): string {
  const index = new MiniSearch(MINISEARCH);
  for (const [id, [title = '', ...blocks]] of pages.entries()) {
    index.add({ id, title: bigramsOf([title]), text: bigramsOf(blocks) });
  }
  return JSON.stringify(index);
}
