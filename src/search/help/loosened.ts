import type { Known } from './known.ts';
import { piecesIn } from './matches.ts';
import { withoutDropped } from './said.ts';
import { changed, spanOf, termsIn, type Change, type TypedTerm } from './typed.ts';

/** A part of the query as one term. */
type Part = { readonly text: string; readonly isKnown: boolean };

/** The query in more terms, or in fewer: cut at signs and between known words, then only the known words. */
export function loosened(text: string, known: Known): Change[] {
  const cut = termsIn(text).flatMap(atSigns);
  const asked = cut.map((term) => withoutDropped(term, known)).filter(({ length }) => length > 0);
  const parts = asked.flatMap((term) => partsOf(text, term, known));
  return [
    asked.map((term) => written(text, term)),
    parts.map((part) => part.text),
    parts.filter(({ isKnown }) => isKnown).map((part) => part.text),
  ]
    .map((words) => changed(text, [{ start: 0, end: text.length, to: distinct(words), apart: false }]))
    .filter((change) => change !== null);
}

/** Known words, as the pages write them, and what is between them. */
function partsOf(text: string, term: TypedTerm, known: Known): Part[] {
  return piecesIn(term, known.byText, known.longest).flatMap(({ start, end, value }): Part[] => {
    const piece = withoutDropped(term.slice(start, end), known);
    if (value) return [{ text: value.text, isKnown: true }];
    return piece.length === 0 ? [] : [{ text: written(text, piece), isKnown: false }];
  });
}

/** Punctuation ends a term, but not within a number. */
function atSigns(term: TypedTerm): TypedTerm[] {
  const terms: TypedTerm[number][][] = [[]];
  term.forEach((place, index) => {
    const around = `${term[index - 1]?.character ?? ''} ${term[index + 1]?.character ?? ''}`;
    const isEnd = /[\p{P}\p{S}]/u.test(place.character) && place.character !== '%' && !/^\d \d$/.test(around);
    if (isEnd) terms.push([]);
    else terms.at(-1)?.push(place);
  });
  return terms.filter(({ length }) => length > 0);
}

function written(text: string, term: TypedTerm): string {
  const { start, end } = spanOf(term);
  return text.slice(start, end);
}

function distinct(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}
