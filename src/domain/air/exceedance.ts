import { Big } from 'big.js';
import { roundHalfEven } from '../rounding.ts';
import { airLimitsOn } from '../standards/edition.ts';
import type { AreaDay } from './area-day.ts';
import { POLLUTANTS, type Pollutant } from './pollutant.ts';

/** A daily value over the daily limit of GB 3095 (超标). */
export type Exceedance = {
  readonly pollutant: Pollutant;
  /** µg/m³, CO mg/m³. */
  readonly value: number;
  readonly limit: number;
  /** 超标倍数 (C − S) / S, two decimals. */
  readonly multiple: number;
};

/** Every pollutant of a day that is over its class-two daily limit, worst first. */
export function exceedancesOf({ day, concentrations }: AreaDay): Exceedance[] {
  const { daily } = airLimitsOn(day);
  return POLLUTANTS.flatMap((pollutant) => {
    const [value, limit] = [concentrations[pollutant], daily[pollutant]];
    if (value === null || value <= limit) return [];
    return [{ pollutant, value, limit, multiple: excess(value, limit) }];
  }).toSorted((a, b) => b.multiple - a.multiple);
}

/** HJ 663-2013: B = (C − S) / S. */
function excess(value: number, limit: number): number {
  return roundHalfEven(new Big(value).minus(limit).div(limit), 2).toNumber();
}
