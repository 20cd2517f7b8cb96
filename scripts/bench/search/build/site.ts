import type { Size } from './size.ts';

/** Those that are compared; stock Pagefind is what the others are told against. */
export type EngineName = 'ours' | 'stock' | 'minisearch' | 'flexsearch' | 'scan';

/** An engine on a site of its own, over the same pages as the others. */
export type Site = {
  readonly name: EngineName;
  readonly folder: string;
  /** Addresses of pages by what the engine calls them. */
  readonly names: ReadonlyMap<string, string>;
  readonly size: Size;
  /** To build the index. */
  readonly seconds: number;
};
