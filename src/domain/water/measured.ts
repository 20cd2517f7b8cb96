import { Big } from 'big.js';
import { roundHalfEven } from '../rounding.ts';
import type { AnyItem, Measured, Measurements } from './item.ts';

/** A mean never needs more decimals: it would take 10,000 values of six decimals to hide a difference. */
const MEAN_DECIMALS = 10;

/** A plain decimal number, or a detection limit above 0 with `L`: `0.53`, `0.01L`. */
export function isMeasured(text: string): boolean {
  return /^\d+(\.\d+)?L?$/.test(text) && !/^[0.]+L$/.test(text);
}

/** Below its detection limit (低于检出限): `0.01L`. */
export function isBelowDetection(measured: Measured): boolean {
  return measured.endsWith('L');
}

/**
 * The exact value; below detection half the detection limit (HJ 91.2-2022, for means: 检出限的一半), in means and in classes alike, so
 * that several equal results are judged as one of them. Half a detection limit that is itself over a limit counts as
 * over it: 0.0004L of mercury is Ⅳ, for such a method cannot show a better class.
 * @throws RangeError for what is not a measured value.
 */
export function valueOf(measured: Measured): Big {
  if (!isMeasured(measured)) {
    throw new RangeError(`Not a measured value: '${measured}'. Write it like '0.53' or '0.01L'.`);
  }
  return isBelowDetection(measured) ? detectionLimitOf(measured).div(2) : new Big(measured);
}

/**
 * The arithmetic mean (算术平均值), exact to ten decimals; when all are below detection the greatest detection limit.
 * @param list at least one value. @throws RangeError without any.
 */
export function meanOfMeasured(list: readonly Measured[]): Measured {
  if (list.length === 0) throw new RangeError('There is no mean of nothing. Leave the item out.');
  if (list.every(isBelowDetection)) {
    return list.reduce((most, next) => (detectionLimitOf(next).gt(detectionLimitOf(most)) ? next : most));
  }
  const sum = list.reduce((total, next) => total.plus(valueOf(next)), new Big(0));
  const mean = list.length === 1 ? sum : sum.div(list.length);
  return roundHalfEven(mean, MEAN_DECIMALS).toFixed();
}

/** The mean of each item over the samples or places that have it; 22号 takes the arithmetic one for pH too. */
export function meanOfMeasurements(list: readonly Measurements[]): Measurements {
  const items = new Set(list.flatMap((values) => Object.keys(values) as AnyItem[])); // the keys of Measurements
  const means: Partial<Record<AnyItem, Measured>> = {};
  for (const item of items) {
    means[item] = meanOfMeasured(list.map((values) => values[item]).filter((value) => value !== undefined));
  }
  return means;
}

function detectionLimitOf(measured: Measured): Big {
  return new Big(measured.slice(0, -1));
}
