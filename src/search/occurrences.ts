import type { Piece } from './tokens.ts';

/** Where a token or term stands: the names of pages, with places in ascending order. */
export type Occurrences = ReadonlyMap<string, readonly number[]>;

/** Where a term stands, from where its pieces stand. @param found in the order of `pieces` */
export function occurrencesOf(pieces: readonly Piece[], found: readonly Occurrences[]): Occurrences {
  const [first = new Map<string, readonly number[]>(), ...others] = found;
  return others.reduce((kept, next, index) => following(kept, next, pieces[index + 1]?.offset ?? 0), first);
}

/** Of the places kept, those with the next piece at its offset. */
function following(kept: Occurrences, next: Occurrences, offset: number): Occurrences {
  const result = new Map<string, readonly number[]>();
  for (const [page, places] of kept) {
    const after = new Set(next.get(page));
    const good = after.size === 0 ? [] : places.filter((place) => after.has(place + offset));
    if (good.length > 0) result.set(page, good);
  }
  return result;
}
