/** A place in a ranking; equal values share a rank, and what has no value has none. */
export type Ranked<T> = { readonly item: T; readonly rank: number | null };

/** Ranks by value, the least first (1, 2, 2, 4 …); what has none comes last, in the order given. */
export function rankAscending<T>(items: readonly T[], valueOf: (item: T) => number | null): Ranked<T>[] {
  const values = items.map(valueOf).filter((value) => value !== null);
  return items
    .map((item) => {
      const value = valueOf(item);
      return { item, rank: value === null ? null : 1 + values.filter((other) => other < value).length };
    })
    .toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
}
