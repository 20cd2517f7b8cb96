import { knownOf } from './known.ts';
import { otherWords } from './synonyms.ts';
import { sameness, typedText, type Change } from './typed.ts';
import type { HelpWords } from './words.ts';

const MOST = 5;

/** What to offer as "also search" when a query finds something: other words for the same thing. */
export function alsoOf(query: string, words: HelpWords): Change[] {
  const seen = new Set<string>();
  return otherWords(typedText(query), knownOf(words))
    .filter(({ query: other }) => !seen.has(sameness(other)) && seen.add(sameness(other)))
    .slice(0, MOST);
}
