import { Big } from 'big.js';
import { calendarDay } from './calendar.ts';
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

/** How a share moved, in percentage points (百分点), one decimal, always positive. */
export type PointChange = { readonly direction: Change['direction']; readonly points: number };

/** The change of a share in percentage points, never in percent; `flat` when equal after rounding; null where either is missing. */
export function pointsBetween(now: number | null, base: number | null): PointChange | null {
  if (now === null || base === null) return null;
  const points = roundHalfEven(new Big(now).minus(base), 1);
  if (points.eq(0)) return { direction: 'flat', points: 0 };
  return { direction: points.gt(0) ? 'up' : 'down', points: points.abs().toNumber() };
}

/** The first day with gases at 298.15 K and particles at actual conditions (GB 3095-2012 修改单); before it figures differ by definition. */
export const REFERENCE_STATE_DAY = calendarDay('2018-09-01');

/** A figure against an earlier one: the change, or why there is none. */
export type Compared<C> =
  | {
      readonly kind: 'change';
      readonly base: number;
      readonly change: C;
      /** The standard or rule by which the base was judged again, so that both sides are judged alike; null = as printed. */
      readonly rejudged: string | null;
      /** The base lies before the change of the reference state (2018-09-01): only with a note. */
      readonly crossesReferenceState: boolean;
    }
  /** 不可比: the sides are judged by different standards, and the base cannot be judged again. */
  | { readonly kind: 'incomparable' }
  | { readonly kind: 'none'; readonly why: 'no-report' | 'no-value' };
