import { Big } from 'big.js';
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
  return interpolate(standard.columns[averaging][pollutant], value);
}

const exact = new WeakMap<Column, readonly Big[]>();

/** The breakpoints as exact decimals, made once: every day of every area is compared with them. */
function exactBreakpoints(column: Column): readonly Big[] {
  return exact.getOrInsertComputed(column, () => column.breakpoints.map((breakpoint) => new Big(breakpoint)));
}

function interpolate(column: Column, value: Big): number | null {
  const { breakpoints, above } = column;
  const upper = exactBreakpoints(column).findIndex((breakpoint) => value.lte(breakpoint));
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
