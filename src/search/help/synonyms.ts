import { canonicalOf } from '../canonical.ts';
import type { Known } from './known.ts';
import { piecesIn } from './matches.ts';
import { changed, spanOf, termsIn, textOf, together, type Change, type Replacement } from './typed.ts';

/** A synonym in a query: where it stands, and the others of its group. */
type Found = Omit<Replacement, 'to' | 'apart'> & {
  readonly others: readonly string[];
  /** It is the word that the pages use. */
  readonly isFirst: boolean;
  /** It is all of its term. */
  readonly isTerm: boolean;
};

/**
 * The query with the words that the pages use in the places of others for the same thing: first all at once, within their terms and as
 * terms of their own, then one by one.
 */
export function towardsPages(text: string, known: Known): Change[] {
  const found = synonymsIn(text, known).filter(({ isFirst }) => !isFirst);
  const all = found.map((place) => replaced(place, place.others[0] ?? ''));
  return [...together(text, all), ...found.flatMap((place) => eachOther(text, place))];
}

/** The query with other words for the same thing in the place of a whole term. */
export function otherTerms(text: string, known: Known): Change[] {
  return synonymsIn(text, known)
    .filter(({ isTerm }) => isTerm)
    .flatMap((place) => eachOther(text, place));
}

/** The same, of the words within terms too where no term is one. */
export function otherWords(text: string, known: Known): Change[] {
  const terms = otherTerms(text, known);
  return terms.length > 0 ? terms : synonymsIn(text, known).flatMap((place) => eachOther(text, place));
}

function eachOther(text: string, place: Found): Change[] {
  return place.others
    .map((other) => changed(text, [replaced(place, other)]))
    .filter((change) => change !== null);
}

/** Of words that overlap, those count that leave the least of a term unknown. */
function synonymsIn(text: string, { groups, byText, longest }: Known): Found[] {
  return termsIn(text).flatMap((term) =>
    piecesIn(term, byText, longest).flatMap(({ start, end }) => {
      const own = textOf(term.slice(start, end));
      const group = groups.get(own);
      if (!group) return [];
      return {
        ...spanOf(term.slice(start, end)),
        others: group.filter((word) => canonicalOf(word) !== own),
        isFirst: canonicalOf(group[0] ?? '') === own,
        isTerm: end - start === term.length,
      };
    }),
  );
}

function replaced({ start, end }: Found, to: string): Replacement {
  return { start, end, to, apart: false };
}
