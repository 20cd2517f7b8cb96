import { search } from '#src/components/search/open-search.ts';
import { queryOf } from '#src/search/query.ts';
import { SHOWN, type Engine } from './engine.ts';

export const engine: Engine = {
  // Nothing asked for starts it, and reads what every answer needs.
  start: async () => void (await ask([], 0)),
  ask: async (query) => {
    const { hits } = await ask(queryOf(query).terms, SHOWN);
    return hits.map(({ page }) => page);
  },
};

function ask(terms: readonly string[], shown: number) {
  return search.ask({ terms, chosen: {}, order: 'relevance', shown });
}
