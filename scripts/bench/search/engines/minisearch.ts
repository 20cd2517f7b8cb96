import MiniSearch from 'minisearch';
import { askedBigrams } from './bigrams.ts';
import { MINISEARCH } from './minisearch-options.ts';
import { readFirst, type Engine } from './engine.ts';

let index: MiniSearch | undefined;

export const engine: Engine = {
  start: async () => {
    const response = await fetch('/index.json');
    index = MiniSearch.loadJSON(await response.text(), MINISEARCH);
  },
  ask: async (query) => {
    const found = index?.search(askedBigrams(query).join(' '), {
      combineWith: 'AND',
      prefix: (term) => [...term].length === 1,
      boost: { title: 4 },
    });
    const names = (found ?? []).map(({ id }) => String(id));
    await readFirst(names);
    return names;
  },
};
