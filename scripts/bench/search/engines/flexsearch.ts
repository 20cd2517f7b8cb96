import { Index } from 'flexsearch';
import { askedBigrams, words } from './bigrams.ts';
import { readFirst, readJson, type Engine } from './engine.ts';

const index = new Index({ encode: words });

export const engine: Engine = {
  start: async () => {
    const parts = await readJson<readonly (readonly [string, string])[]>('/index.json');
    for (const [key, data] of parts) index.import(key, data);
  },
  ask: async (query) => {
    const asked = askedBigrams(query).join(' ');
    const found = asked ? index.search(asked, { limit: 1e6 }) : [];
    const names = found.map(String);
    await readFirst(names);
    return names;
  },
};
