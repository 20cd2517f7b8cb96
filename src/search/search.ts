import { engineOf, type Engine, type ReadFile } from './engine.ts';
import { hitsOf, ordered, type Hit, type Order } from './hits.ts';
import { choicesOf, narrowed, type Choices, type Chosen } from './narrowed.ts';
import type { Pagefind } from './pagefind.ts';
import type { Facet } from './facets.ts';
import type { PageText } from './page-text.ts';

/** What is asked for. */
export type Question = {
  /** Canonical; none asks for nothing. */
  readonly terms: readonly string[];
  readonly chosen: Chosen;
  readonly order: Order;
  /** How many results are wanted with their texts. */
  readonly shown: number;
};

/** What the index answers. */
export type Answer = {
  /** All pages that contain all terms and have all values chosen, in order. */
  readonly hits: readonly Hit[];
  /** The pages with all terms before any choice narrowed them down. */
  readonly unnarrowed: number;
  /** What the first of them say, as many as were wanted. */
  readonly texts: readonly PageText[];
};

/** A search of the site that is opened when it is first asked, and opened anew when its index was replaced. */
export type Search = {
  /** @throws an error of any kind where the index cannot be had. */
  readonly ask: (question: Question) => Promise<Answer>;
  /** How many results each choice of a facet would leave. @throws an error of any kind where the index cannot be had. */
  readonly choices: (terms: readonly string[], chosen: Chosen) => Promise<Record<Facet, Choices>>;
};

/** @param open starts Pagefind, each time from what lies on the server then */
export function searchOf(open: () => Promise<Pagefind>, readFile: ReadFile): Search {
  let opened: Promise<{ pagefind: Pagefind; engine: Engine }> | undefined;

  async function start() {
    const pagefind = await open();
    return { pagefind, engine: engineOf(pagefind, readFile) };
  }

  async function close(): Promise<void> {
    const used = opened;
    opened = undefined;
    await (await used?.catch(() => undefined))?.pagefind.destroy().catch(() => undefined);
  }

  /** Whatever fails is tried once more from the start: the index may have been replaced, or the line broken for a moment. */
  async function withEngine<T>(task: (engine: Engine) => Promise<T>): Promise<T> {
    try {
      opened ??= start();
      return await task((await opened).engine);
    } catch {
      await close();
      opened = start();
      opened.catch(() => (opened = undefined));
      return task((await opened).engine);
    }
  }

  return {
    ask: (question) => withEngine((engine) => answer(engine, question)),
    choices: (terms, chosen) =>
      withEngine(async (engine) => choicesOf(await hits(engine, terms), chosen, await engine.facetPages())),
  };
}

async function hits(engine: Engine, terms: readonly string[]): Promise<Hit[]> {
  return hitsOf(await Promise.all(terms.map((term) => engine.occurrences(term))));
}

async function answer(engine: Engine, { terms, chosen, order, shown }: Question): Promise<Answer> {
  const [all, ranks] = await Promise.all([hits(engine, terms), engine.ranks()]);
  const isNarrowed = Object.keys(chosen).length > 0;
  const left = isNarrowed ? narrowed(all, chosen, await engine.facetPages()) : all;
  const inOrder = ordered(left, ranks, order);
  const texts = await Promise.all(inOrder.slice(0, shown).map(({ page }) => engine.text(page)));
  return { hits: inOrder, unnarrowed: all.length, texts };
}
