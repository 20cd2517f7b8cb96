import type { Big } from 'big.js';

/**
 * HJ 663-2013 annex A: k = 1 + (n − 1)·p %, linear between the neighbours of k.
 * @param values in any order, at least one. @param percent 0 to 100.
 * @throws RangeError for no values.
 */
export function percentileOf(values: readonly Big[], percent: number): Big {
  const sorted = values.toSorted((a, b) => a.cmp(b));
  // In hundredths of a rank, so that the fraction is exact.
  const rank = (sorted.length - 1) * percent;
  const lower = sorted[Math.floor(rank / 100)];
  if (!lower) throw new RangeError('A percentile needs at least one value.');
  const upper = sorted[Math.ceil(rank / 100)] ?? lower;
  return lower.plus(
    upper
      .minus(lower)
      .times(rank % 100)
      .div(100),
  );
}
