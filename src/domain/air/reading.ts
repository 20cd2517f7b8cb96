import { Big } from 'big.js';

/**
 * A one-hour concentration in whole millionths of its unit (µg/m³, CO mg/m³), so that sums are exact; null = missing.
 * Six decimals are more than any instrument resolves.
 */
export type Reading = number | null;

/** The readings of the hours 1 to 24 of a natural day: index 0 is the hour that ends at 01:00, index 23 at 24:00. */
export type DayReadings = readonly Reading[];

const MILLION = 1_000_000;

/** The reading for a concentration printed in decimal. @throws RangeError for what is not a plain decimal number. */
export function readingOf(text: string): number {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) throw new RangeError(`Not a number: '${text}'.`);
  return Math.round(Number(text) * MILLION);
}

/** The exact concentration of a reading. */
export function concentrationOf(reading: number): Big {
  return new Big(`${reading}e-6`);
}

/** An exact mean that is not divided yet: a sum of readings, in millionths, and how many. */
export type Mean = { readonly sum: number; readonly count: number };

/** The mean of some readings, at least one. Sums of whole millionths stay far below 2^53. */
export function meanOf(readings: readonly number[]): Mean {
  return { sum: readings.reduce((total, reading) => total + reading, 0), count: readings.length };
}

/** Whether a mean is greater than another, without dividing. */
export function isGreater(mean: Mean, other: Mean): boolean {
  return mean.sum * other.count > other.sum * mean.count;
}

export function present(readings: readonly Reading[]): number[] {
  return readings.filter((reading) => reading !== null);
}
