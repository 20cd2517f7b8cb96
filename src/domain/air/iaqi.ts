import type { Big } from 'big.js';
import { IAQI_SCALE, type AqiStandard, type Column } from '../standards/aqi-standard.ts';
import { roundHalfEven } from '../rounding.ts';
import type { Averaging } from './averaging.ts';
import { decimalsOf, type Pollutant } from './pollutant.ts';

const UP = 3;

/**
 * IAQI (空气质量分指数) of one concentration, HJ 633 formula (1), rounded up to an integer.
 * @param concentration µg/m³, CO mg/m³; not negative.
 * @returns 0 to 500; null where the standard does not calculate it.
 * @throws RangeError for a negative concentration.
 */
export function iaqiOf(
  standard: AqiStandard,
  averaging: Averaging,
  pollutant: Pollutant,
  concentration: Big,
): number | null {
  if (concentration.lt(0)) throw new RangeError(`Negative concentration of ${pollutant}: ${concentration}.`);
  const value = standard.roundsConcentrations
    ? roundHalfEven(concentration, decimalsOf(pollutant))
    : concentration;
  return knownIndex(standard.columns[averaging][pollutant], value);
}

const known = new WeakMap<Column, Map<string, number | null>>();

/** Published concentrations are few, and every day of every area asks: what was worked out last is kept, some thousand at most. */
function knownIndex(column: Column, value: Big): number | null {
  const indexes = known.getOrInsertComputed(column, () => new Map<string, number | null>());
  if (indexes.size > 5000) indexes.clear();
  return indexes.getOrInsertComputed(value.toString(), () => interpolate(column, value));
}

function interpolate({ breakpoints, above }: Column, value: Big): number | null {
  const upper = breakpoints.findIndex((breakpoint) => value.lte(breakpoint));
  if (upper < 0) return above;
  if (upper === 0) return 0;
  const [low = 0, high = 0] = breakpoints.slice(upper - 1, upper + 1);
  const [lowIndex = 0, highIndex = 0] = IAQI_SCALE.slice(upper - 1, upper + 1);
  // Multiply before dividing: only the last step can be inexact, and never across an integer.
  const part = value
    .minus(low)
    .times(highIndex - lowIndex)
    .div(high - low);
  return part.plus(lowIndex).round(0, UP).toNumber();
}
