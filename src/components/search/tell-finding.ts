import { linkTo, partOf } from '#src/components/news-list/filter-parts.ts';
import { LONGEST_QUERY } from '#src/search/query.ts';
import type { NameKind } from '#src/search/help/words.ts';
import { hrefOf, STEP, type Asked } from './asked.ts';
import type { Finding } from './find.ts';
import { resultItem, type ResultWords } from './result-item.ts';
import { filled, quoted } from './search-words.ts';

export type ResultsWords = ResultWords & {
  readonly site: string;
  /** What pages are called that are named in `words.json`. */
  readonly names: Readonly<Record<NameKind, string>>;
};

/** Shows what was found: in a sentence, as a list, and in the title of the window. */
export function tellFinding(
  page: HTMLElement,
  asked: Asked,
  finding: Finding,
  words: ResultsWords,
  pageTitle: string,
): void {
  const isAsked = finding.terms.length > 0;
  partOf(page, 'status').textContent = isAsked ? sentence(asked, finding, words) : '';
  partOf(page, 'told').replaceChildren(...choicesTold(asked, finding, words));
  listResults(page, finding, words);
  tellMore(partOf(page, 'more'), asked, finding, words);
  tellOrder(partOf(page, 'order'), asked, finding);
  partOf(page, 'answers').replaceChildren();
  partOf(page, 'elsewhere').hidden = !isAsked;
  if (!isAsked) partOf(page, 'facets').hidden = true;
  document.title = isAsked ? filled(words.title, { QUERY: quoted(asked.q), SITE: words.site }) : pageTitle;
}

/** `5个网页有“老东桥”`, with what else has to be known of it. */
function sentence(asked: Asked, { answer, instead, isCut }: Finding, words: ResultsWords): string {
  const parts = {
    COUNT: answer.hits.length,
    ALL: answer.unnarrowed,
    QUERY: quoted(asked.q),
    MEANT: quoted(instead?.query ?? ''),
    REASON: instead && instead.reason !== 'loosened' ? words.reasons[instead.reason] : '',
  };
  const cut = isCut ? filled(words.cut, { LIMIT: LONGEST_QUERY }) : '';
  return cut + filled(sentenceFor(answer, instead !== null, words), parts);
}

function sentenceFor(
  { hits, unnarrowed }: Finding['answer'],
  isInstead: boolean,
  words: ResultsWords,
): string {
  if (isInstead) return words.instead;
  if (unnarrowed === 0) return words.none;
  if (hits.length === 0) return words.noneNarrowed;
  return hits.length < unnarrowed ? words.narrowed : words.found;
}

function choicesTold(asked: Asked, { answer, instead }: Finding, words: ResultsWords): Node[] {
  const typed = hrefOf({ ...asked, isExact: true, show: STEP });
  const wide = hrefOf({ ...asked, chosen: {}, show: STEP });
  return [
    ...(instead ? [linkTo(typed, words.asTyped)] : []),
    ...(answer.hits.length < answer.unnarrowed ? [linkTo(wide, words.widen)] : []),
  ];
}

function listResults(page: HTMLElement, { answer, terms }: Finding, words: ResultsWords): void {
  const region = partOf(page, 'results');
  const line = page.querySelector<HTMLTemplateElement>('template')?.content;
  const items = answer.texts.flatMap((text, index) => {
    const hit = answer.hits[index];
    return line && hit ? [resultItem(line, text, hit, terms, words)] : [];
  });
  partOf(page, 'list').replaceChildren(...items);
  if (terms.length > 0) region.dataset['resultCount'] = String(answer.hits.length);
}

function tellMore(more: HTMLElement, asked: Asked, { answer }: Finding, words: ResultsWords): void {
  const left = answer.hits.length - answer.texts.length;
  const show = answer.texts.length + STEP;
  const links = [
    linkTo(hrefOf({ ...asked, show }), filled(words.more, { COUNT: Math.min(STEP, left) })),
    linkTo(hrefOf({ ...asked, show: 'all' }), words.all),
  ];
  more.replaceChildren(...(left > 0 ? links.slice(0, left > STEP ? 2 : 1) : []));
}

function tellOrder(order: HTMLElement, asked: Asked, { answer }: Finding): void {
  order.hidden = answer.hits.length < 2;
  for (const link of order.querySelectorAll('a')) {
    const own = link.dataset['order'] === 'date' ? 'date' : 'relevance';
    link.href = hrefOf({ ...asked, order: own });
    if (own === asked.order) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
