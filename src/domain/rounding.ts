import type { Big } from 'big.js';

const HALF_EVEN = 2;

/** Big.js cuts quotients at 20 decimals: in means of means the last ones are off, and a half is not seen as a half. */
const SURE_DECIMALS = 18;

/** GB/T 8170 (四舍六入五成双): half to even, on the exact decimal value. Round once, at the end. */
export function roundHalfEven(value: Big, decimals: number): Big {
  return value.round(SURE_DECIMALS, HALF_EVEN).round(decimals, HALF_EVEN);
}

/** A share of a whole in percent with one decimal, rounded by GB/T 8170; null when the whole is nothing. */
export function percentOf(part: Big, whole: Big): number | null {
  return whole.eq(0) ? null : roundHalfEven(part.times(100).div(whole), 1).toNumber();
}
