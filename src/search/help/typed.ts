import { canonicalCharacters, composed, type CanonicalCharacter } from '../canonical.ts';
import { LONGEST_QUERY } from '../query.ts';

/** A term of a query, with the places of its characters in the text. */
export type TypedTerm = readonly CanonicalCharacter[];

/** A part of a text that other words are put in the place of. */
export type Replacement = {
  readonly start: number;
  readonly end: number;
  readonly to: string;
  /** It becomes a term of its own. */
  readonly apart: boolean;
};

/** A query with something else in it: what stood there, and what stands there now. */
export type Change = { readonly query: string; readonly from: string; readonly to: string };

/** As much of a query as is looked at: no more characters than search asks for. */
export function typedText(query: string): string {
  const text = composed(query.slice(0, 20 * LONGEST_QUERY)).trim();
  const beyond = canonicalCharacters(text)[LONGEST_QUERY];
  return beyond === undefined ? text : text.slice(0, beyond.start);
}

/** The terms of a text: they stand between white space. */
export function termsIn(text: string): TypedTerm[] {
  return [...text.matchAll(/[^\s\u200B]+/gu)]
    .map(({ 0: word, index }) =>
      canonicalCharacters(word).map((place) => ({
        ...place,
        start: place.start + index,
        end: place.end + index,
      })),
    )
    .filter((term) => term.length > 0);
}

/** The characters of a term as one text. */
export function textOf(term: TypedTerm): string {
  return term.map(({ character }) => character).join('');
}

/** What is the same to search: the terms, one space between two. */
export function sameness(text: string): string {
  return termsIn(text).map(textOf).join(' ');
}

/** The text with other words in the places of some; null where that asks for nothing else. @param parts in order, not overlapping. */
export function changed(text: string, parts: readonly Replacement[]): Change | null {
  let [query, last] = ['', 0];
  for (const { start, end, to, apart } of parts) {
    query += text.slice(last, start) + (apart ? ` ${to} ` : to);
    last = end;
  }
  query = (query + text.slice(last)).replace(/\s+/gu, ' ').trim();
  if (sameness(query) === sameness(text) || sameness(query) === '') return null;
  const [only] = parts;
  if (parts.length > 1 || only === undefined) return { query, from: text, to: query };
  return { query, from: text.slice(only.start, only.end), to: only.to };
}

/** The text with all of the parts, within their terms and then as terms of their own: pages may write them apart. */
export function together(text: string, parts: readonly Replacement[]): Change[] {
  return [
    changed(text, parts),
    changed(
      text,
      parts.map((part) => ({ ...part, apart: true })),
    ),
  ].filter((change) => change !== null);
}

/** From the first of some characters to the last. */
export function spanOf(characters: TypedTerm): { start: number; end: number } {
  return { start: characters[0]?.start ?? 0, end: characters.at(-1)?.end ?? 0 };
}
