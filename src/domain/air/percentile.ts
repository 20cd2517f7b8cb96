import { between, compareMeans, type ExactMean } from './mean.ts';

/**
 * HJ 663-2013 annex A: k = 1 + (n − 1)·p %, linear between the neighbours of k.
 * @param values in any order, at least one. @param percent 0 to 100, whole.
 * @throws RangeError for no values.
 */
export function percentileOf(values: readonly ExactMean[], percent: number): ExactMean {
  const sorted = values.toSorted(compareMeans);
  // In hundredths of a rank, so that the fraction is exact.
  const rank = (sorted.length - 1) * percent;
  const lower = sorted[Math.floor(rank / 100)];
  if (!lower) throw new RangeError('A percentile needs at least one value.');
  return between(lower, sorted[Math.ceil(rank / 100)] ?? lower, rank % 100);
}
