import { canonicalOf } from './canonical.ts';

/** As many characters of a query are looked for; longer ones are cut, and the reader is told. */
export const LONGEST_QUERY = 64;

/** As much of what was typed is kept, in UTF-16 units: an address can be sent with it, and no query needs more. */
export const LONGEST_TYPED = 200;

/** What a query asks for. */
export type Query = {
  /** Canonical, without doubles, in the order typed: a page has to contain all of them. None where nothing is asked for. */
  readonly terms: readonly string[];
  /** It was longer than is looked for. */
  readonly isCut: boolean;
};

/** Takes a query as typed apart: terms stand between white space of any kind. */
export function queryOf(typed: string): Query {
  const terms: string[] = [];
  let left = LONGEST_QUERY;
  for (const word of typed.slice(0, 20 * LONGEST_QUERY).split(/[\s\u200B]+/u)) {
    const characters = [...canonicalOf(word)];
    terms.push(characters.slice(0, left).join(''));
    if (characters.length > left) return { terms: distinct(terms), isCut: true };
    left -= characters.length;
  }
  return { terms: distinct(terms), isCut: typed.length > 20 * LONGEST_QUERY };
}

function distinct(terms: readonly string[]): string[] {
  return [...new Set(terms)].filter((term) => term !== '');
}
