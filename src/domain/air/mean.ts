import type { Big } from 'big.js';
import { concentrationOf, type Mean } from './reading.ts';

/**
 * An exact mean of means that is not divided yet: a sum of readings, in millionths of µg/m³ (CO mg/m³), and by what to
 * divide it. Whole numbers without a bound, so that nothing is rounded before the end; the divisor is positive.
 */
export type ExactMean = { readonly sum: bigint; readonly divisor: bigint };

/** The mean of some means of readings, at least one, each counting the same. */
export function meanOfMeans(means: readonly Mean[]): ExactMean {
  // Sums of whole millionths stay far below 2^53.
  const sums = new Map<number, number>();
  for (const { sum, count } of means) sums.set(count, (sums.get(count) ?? 0) + sum);
  const parts = [...sums].map(([count, sum]) => ({ sum: BigInt(sum), divisor: BigInt(count) }));
  return sharedBy(parts, means.length);
}

/** The mean of some exact means, at least one, each counting the same. */
export function meanOfExact(means: readonly ExactMean[]): ExactMean {
  const sums = new Map<bigint, bigint>();
  for (const { sum, divisor } of means) sums.set(divisor, (sums.get(divisor) ?? 0n) + sum);
  const parts = [...sums].map(([divisor, sum]) => ({ sum, divisor }));
  return sharedBy(parts, means.length);
}

/** The sum of some parts, divided by how many there were. */
function sharedBy(parts: readonly ExactMean[], count: number): ExactMean {
  const common = parts.reduce((multiple, { divisor }) => leastCommonMultiple(multiple, divisor), 1n);
  const sum = parts.reduce((total, part) => total + part.sum * (common / part.divisor), 0n);
  return { sum, divisor: common * BigInt(count) };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

/** Negative, zero or positive as a mean is less than another, equal or greater. */
export function compareMeans(a: ExactMean, b: ExactMean): number {
  const difference = a.sum * b.divisor - b.sum * a.divisor;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The point between two means, in hundredths of the way from the one to the other. */
export function between(lower: ExactMean, upper: ExactMean, hundredths: number): ExactMean {
  const part = BigInt(hundredths);
  const sum = lower.sum * upper.divisor * (100n - part) + upper.sum * lower.divisor * part;
  return { sum, divisor: lower.divisor * upper.divisor * 100n };
}

/**
 * The concentration of a mean, µg/m³, CO mg/m³, rounded once to some decimals, at most six: half to even (GB/T 8170
 * 四舍六入五成双) on the exact value, which is not negative.
 */
export function roundMean({ sum, divisor }: ExactMean, decimals: number): number {
  const unit = divisor * 10n ** BigInt(6 - decimals);
  const [whole, twice] = [sum / unit, (sum % unit) * 2n];
  const isUp = twice > unit || (twice === unit && whole % 2n === 1n);
  return Number(isUp ? whole + 1n : whole) / 10 ** decimals;
}

/** The concentration of a mean to twenty decimals. */
export function concentrationOfMean({ sum, divisor }: ExactMean): Big {
  return concentrationOf(1).times(`${sum}`).div(`${divisor}`);
}
