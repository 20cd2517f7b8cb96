import { parse } from 'node-html-parser';

/**
 * A plain scan of built pages: what the search has to find, worked out in another way than the search does. A page has a query when one
 * of its blocks contains each of its terms: NFKC, case folded; quotes, brackets, hyphens, white space and middle dots left out.
 */
export type Scan = {
  /** Addresses of pages that have all terms. */
  readonly find: (query: string) => string[];
  /** The blocks of all pages, as they stand. */
  readonly blocks: readonly string[];
};

const WITHIN =
  'a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr';
const ATTRIBUTES = '(?:\\s(?:"[^"]*"|\'[^\']*\'|[^>"\'])*)?';
const WITHIN_A_LINE = new RegExp(`</?(?:${WITHIN})${ATTRIBUTES}/?>`, 'gi');
const OTHER = new RegExp(`</?[a-z][a-z0-9-]*${ATTRIBUTES}/?>|<!--[^]*?-->`, 'gi');
const LEFT_OUT = /[\s"'·•‧・\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cf}\u{FE00}-\u{FE0F}]/gu;
const UNREAD =
  '[data-pagefind-ignore], [data-print-only], [hidden], script, style, template, noscript, svg, math, select, textarea';

/** @param pages addresses and HTML */
export function scanOf(pages: Iterable<readonly [address: string, html: string]>): Scan {
  const read = [...pages].map(([address, html]) => [address, blocksOf(html)] as const);
  const folded = read.map(([address, blocks]) => [address, blocks.map(fold)] as const);
  return {
    find: (query) => {
      const terms = query.split(/\s+/).map(fold).filter(Boolean);
      const has = (blocks: readonly string[], term: string) => blocks.some((block) => block.includes(term));
      const found = folded.filter(([, blocks]) => terms.every((term) => has(blocks, term)));
      return terms.length === 0 ? [] : found.map(([address]) => address);
    },
    blocks: read.flatMap(([, blocks]) => blocks),
  };
}

function blocksOf(html: string): string[] {
  const body = parse(html).querySelector('[data-pagefind-body]');
  for (const element of body?.querySelectorAll(UNREAD) ?? []) element.remove();
  const lines = (body?.innerHTML ?? '').replace(WITHIN_A_LINE, '').replace(OTHER, '\u0000');
  return lines
    .split('\u0000')
    .map((line) => parse(line).text.trim())
    .filter((line) => line !== '');
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(LEFT_OUT, '');
}
