import { Big } from 'big.js';
import { roundHalfEven } from '../rounding.ts';

/** The hours of the day (昼间), GB 3096-2008: 6:00 to 22:00. */
export const DAY_STARTS = 6;
export const NIGHT_STARTS = 22;

/**
 * The equivalent level (等效声级 Leq) of some levels of equal length: the mean of their energies, one decimal, dB(A).
 * Powers and logarithms cannot be exact; they are computed in binary floating point, far below the decimal.
 * @returns null without a level.
 */
export function leqOf(levels: readonly number[]): number | null {
  if (levels.length === 0) return null;
  const energy = levels.reduce((sum, level) => sum + 10 ** (level / 10), 0) / levels.length;
  return roundHalfEven(new Big(10 * Math.log10(energy)), 1).toNumber();
}

/** Ld of hourly levels. @param hours of a natural day, the first from 0:00 to 1:00. */
export function dayLevelOf(hours: readonly number[]): number | null {
  return leqOf(hours.slice(DAY_STARTS, NIGHT_STARTS));
}

/** Ln of hourly levels: 22:00 to 6:00 within the natural day. @param hours as for Ld. */
export function nightLevelOf(hours: readonly number[]): number | null {
  return leqOf([...hours.slice(0, DAY_STARTS), ...hours.slice(NIGHT_STARTS)]);
}
