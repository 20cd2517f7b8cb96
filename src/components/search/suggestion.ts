import { markedParts, type Part } from '#src/search/marks.ts';
import { passagesOf } from '#src/search/passage.ts';
import type { SearchBoxWords } from '#src/words/search-box.ts';
import type { PageText } from '#src/search/page-text.ts';
import type { Option } from './listbox.ts';

/** A page as an option of the list below the search box. */
export function suggestion(page: PageText, terms: readonly string[], words: SearchBoxWords): Option {
  const [passage] = passagesOf(page.blocks, terms);
  return {
    href: page.address,
    title: markedParts(page.title, terms),
    mark: page.provenance === 'demonstration' ? words.demonstration : undefined,
    note: passage && shortened(passage.parts),
  };
}

/** Whole parts: the style cuts what does not fit into a line. */
function shortened(parts: readonly Part[]): readonly Part[] {
  const first = parts.findIndex(({ isMarked }) => isMarked);
  return first > 0 ? parts.slice(Math.max(0, first - 1)) : parts;
}
