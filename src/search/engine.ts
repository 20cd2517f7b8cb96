import type { Ranks } from './hits.ts';
import type { FacetPages } from './narrowed.ts';
import { occurrencesOf, type Occurrences } from './occurrences.ts';
import type { Pagefind } from './pagefind.ts';
import type { Facet } from './facets.ts';
import type { PageText } from './page-text.ts';
import { piecesOf } from './tokens.ts';

/** The index was replaced by a newer one while it was asked, or cannot be reached. */
export class IndexGone extends Error {}

/** Reads a file of the site as JSON. @throws an error of any kind where it cannot be had. */
export type ReadFile = (path: string) => Promise<unknown>;

/** What can be asked of the index. Whatever was read once is kept. */
export type Engine = {
  /** Where a canonical term of one character or more stands. @throws IndexGone */
  readonly occurrences: (term: string) => Promise<Occurrences>;
  /** @throws IndexGone */
  readonly ranks: () => Promise<Ranks>;
  /** @throws IndexGone */
  readonly facetPages: () => Promise<FacetPages>;
  /** What a page says. @throws IndexGone */
  readonly text: (page: string) => Promise<PageText>;
};

/** Pagefind's list of what it wrote: it differs with every index. */
const ENTRY = '/pagefind/pagefind-entry.json';

/** An engine over a started Pagefind. */
export function engineOf(pagefind: Pagefind, readFile: ReadFile): Engine {
  const entry = readFile(ENTRY).then(JSON.stringify);
  entry.catch(() => undefined); // asked again before it matters

  const token = kept(askToken);

  async function askToken(asked: string): Promise<Occurrences> {
    const found = await ask(pagefind, asked);
    if (found.size > 0) return found;
    // Pagefind says nothing of a file that it could not read: nothing found is believed when it is found twice, of the same index.
    if ((await readFile(ENTRY).then(JSON.stringify)) !== (await entry)) throw new IndexGone();
    return ask(pagefind, asked);
  }

  return {
    occurrences: async (term) => {
      const pieces = piecesOf(term);
      return occurrencesOf(pieces, await Promise.all(pieces.map((piece) => token(piece.token))));
    },
    ranks: kept(() => ranksOf(pagefind)),
    facetPages: kept(() => facetPagesOf(pagefind)),
    text: kept(async (page) => (await readFile(`/search/texts/${page}.json`)) as PageText), // written by the build
  };
}

async function ask(pagefind: Pagefind, token: string): Promise<Occurrences> {
  const { results } = await pagefind.search(token);
  return new Map(results.map(({ id, words }) => [id, words]));
}

/** All pages come in the order in which the index was written, the newest first. */
async function ranksOf(pagefind: Pagefind): Promise<Ranks> {
  const [all, past] = await Promise.all([
    pagefind.search(null),
    pagefind.search(null, { filters: { state: 'past' } }),
  ]);
  return {
    age: new Map(all.results.map(({ id }, age) => [id, age])),
    past: new Set(past.results.map(({ id }) => id)),
  };
}

async function facetPagesOf(pagefind: Pagefind): Promise<FacetPages> {
  const filters = await pagefind.filters();
  const valuesOf = async (facet: Facet) => {
    const values = Object.keys(filters[facet] ?? {}).map((value) => pagesWith(pagefind, facet, value));
    return new Map(await Promise.all(values));
  };
  const [kind, topic, district, year, provenance] = await Promise.all([
    valuesOf('kind'),
    valuesOf('topic'),
    valuesOf('district'),
    valuesOf('year'),
    valuesOf('provenance'),
  ]);
  return { kind, topic, district, year, provenance };
}

async function pagesWith(pagefind: Pagefind, facet: Facet, value: string) {
  const { results } = await pagefind.search(null, { filters: { [facet]: value } });
  return [value, new Set(results.map(({ id }) => id))] as const;
}

/** Remembers what a question gave; one that failed is asked again. */
function kept<T>(question: (asked: string) => Promise<T>): (asked?: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (asked = '') => {
    const known = answers.get(asked);
    if (known) return known;
    const answer = question(asked);
    answers.set(asked, answer);
    answer.catch(() => answers.delete(asked));
    return answer;
  };
}
