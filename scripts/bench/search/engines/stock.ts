import { SHOWN, type Engine } from './engine.ts';

type Found = { readonly results: readonly { readonly id: string; readonly data: () => Promise<unknown> }[] };
type Pagefind = {
  readonly search: (query: string) => Promise<Found>;
  readonly filters: () => Promise<unknown>;
};

const MODULE = '/pagefind/pagefind.js';

const opened = import(/* @vite-ignore */ MODULE) as Promise<Pagefind>; // Pagefind's own

export const engine: Engine = {
  // It says that it has begun before its worker has read anything; that it has no filters it knows only then.
  start: async () => void (await (await opened).filters()),
  ask: async (query) => {
    const { results } = await (await opened).search(query);
    await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
    return results.map(({ id }) => id);
  },
};
