import type { Options } from 'minisearch';
import { words } from './bigrams.ts';

/** Text comes cut into pairs: the index and the page that reads it must agree on it. */
export const MINISEARCH: Options = {
  fields: ['title', 'text'],
  tokenize: words,
  processTerm: (term) => term || null,
};
