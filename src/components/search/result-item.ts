import type { Hit } from '#src/search/hits.ts';
import { markedParts } from '#src/search/marks.ts';
import { passagesOf } from '#src/search/passage.ts';
import type { PageText } from '#src/search/page-text.ts';
import { nodesOf, passageNodes } from './parts.ts';
import { filled, type SearchWords } from './search-words.ts';

/** What of the page is needed to tell a result. */
export type ResultWords = SearchWords & { readonly kinds: Readonly<Record<string, string>> };

/** A result as a line of the list: a copy of the page's own, with what this one says. */
export function resultItem(
  line: DocumentFragment,
  page: PageText,
  hit: Pick<Hit, 'count'>,
  terms: readonly string[],
  words: ResultWords,
): DocumentFragment {
  const copy = line.cloneNode(true) as DocumentFragment; // of one
  const item = copy.querySelector('li');
  if (item) item.dataset['result'] = page.address;
  const link = copy.querySelector('a');
  if (link) link.href = page.address;
  link?.replaceChildren(...nodesOf(markedParts(page.title, terms)));
  if (page.provenance !== 'demonstration') copy.querySelector('.demo-tag')?.remove();
  copy.querySelector('[data-part="passages"]')?.replaceChildren(...passageLinks(page, terms));
  copy.querySelector('[data-part="facts"]')?.replaceChildren(...facts(page, hit, words));
  return copy;
}

/** Each passage is a link to itself in the page. */
function passageLinks({ address, blocks }: PageText, terms: readonly string[]): Node[] {
  return passagesOf(blocks, terms).map((passage) => {
    const link = document.createElement(passage.fragment === '' ? 'span' : 'a');
    if (link instanceof HTMLAnchorElement) link.href = address + passage.fragment;
    link.replaceChildren(...passageNodes(passage));
    return link;
  });
}

function facts({ kind, date, past }: PageText, { count }: Pick<Hit, 'count'>, words: ResultWords): Node[] {
  const state = past ? (kind.endsWith('-report') ? words.pastReport : words.past) : null;
  const texts = [words.kinds[kind] ?? kind, date.slice(0, 10), filled(words.times, { COUNT: count }), state];
  return texts.flatMap((text) => {
    if (text === null) return [];
    const fact = document.createElement('span');
    fact.textContent = text;
    return [fact];
  });
}
