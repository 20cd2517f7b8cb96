import type { CalendarDay } from '#src/domain/calendar.ts';
import { alsoOf } from '#src/search/help/also.ts';
import { answersOf, type Answer } from '#src/search/help/answers.ts';
import { nearOf } from '#src/search/help/near.ts';
import { rewritesOf, type Rewrite } from '#src/search/help/rewrites.ts';
import type { HelpWords } from '#src/search/help/words.ts';
import { readFile } from './open-search.ts';

/** What can be asked of the words of this site. */
export type Help = {
  readonly rewritesOf: (query: string, today: CalendarDay) => readonly Rewrite[];
  readonly answersOf: (query: string, today: CalendarDay) => readonly Answer[];
  /** Other words for what was found that stand on pages too. */
  readonly alsoOf: (query: string) => readonly string[];
  readonly nearOf: (query: string) => readonly string[];
};

/** Reads the words. @throws an error of any kind where they cannot be had. */
export async function readHelp(): Promise<Help> {
  const words = (await readFile('/search/words.json')) as HelpWords; // written by the build
  const standing = new Set(words.standing);
  return {
    rewritesOf: (query, today) => rewritesOf(query, words, today),
    answersOf: (query, today) => answersOf(query, words, today),
    alsoOf: (query) =>
      alsoOf(query, words).flatMap(({ query: other, to }) => (standing.has(to) ? [other] : [])),
    nearOf: (query) => nearOf(query, words),
  };
}
