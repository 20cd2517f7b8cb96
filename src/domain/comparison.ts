import { Big } from 'big.js';
import { roundHalfEven } from './rounding.ts';

/** How a figure moved against an earlier one; `percent` is always positive, one decimal. */
export type Change = { readonly direction: 'up' | 'down' | 'flat'; readonly percent: number };

/**
 * The change of a concentration in percent, from the published rounded values as the national bulletins do.
 * @returns null where either value is missing or the base is 0; `flat` when equal after rounding.
 */
export function changeOf(now: number | null, base: number | null): Change | null {
  if (now === null || base === null || base === 0) return null;
  const change = roundHalfEven(new Big(now).minus(base).times(100).div(base), 1);
  if (change.eq(0)) return { direction: 'flat', percent: 0 };
  return { direction: change.gt(0) ? 'up' : 'down', percent: change.abs().toNumber() };
}
