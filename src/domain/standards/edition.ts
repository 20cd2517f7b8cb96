import type { CalendarDay } from '../calendar.ts';
import type { AqiStandard } from './aqi-standard.ts';
import { AIR_LIMITS, type AirLimits } from './gb3095.ts';
import { HJ633_2012 } from './hj633-2012.ts';
import { HJ633_2026 } from './hj633-2026.ts';

/** Newest first. */
export const AQI_STANDARDS: readonly AqiStandard[] = [HJ633_2026, HJ633_2012];

/** The edition of HJ 633 that judges a day of data. @throws RangeError before the first edition. */
export function aqiStandardOn(day: CalendarDay): AqiStandard {
  return inForceOn(day, AQI_STANDARDS);
}

/** The stage of GB 3095 that judges a day of data. @throws RangeError before the first edition. */
export function airLimitsOn(day: CalendarDay): AirLimits {
  return inForceOn(day, AIR_LIMITS);
}

/** The same; null before the first edition. */
export function findAirLimits(day: CalendarDay): AirLimits | null {
  return AIR_LIMITS.find(({ from }) => from <= day) ?? null;
}

/** The editions of HJ 633 that judge days from one to another, oldest first; days before the first have none. */
export function aqiStandardsWithin(first: CalendarDay, last: CalendarDay): AqiStandard[] {
  return inForceWithin(first, last, AQI_STANDARDS);
}

/** The stages of GB 3095 that judge days from one to another, oldest first; days before the first have none. */
export function airLimitsWithin(first: CalendarDay, last: CalendarDay): AirLimits[] {
  return inForceWithin(first, last, AIR_LIMITS);
}

function inForceWithin<T extends { from: CalendarDay }>(
  first: CalendarDay,
  last: CalendarDay,
  newestFirst: readonly T[],
): T[] {
  const since = newestFirst.find(({ from }) => from <= first)?.from ?? first;
  return newestFirst.filter(({ from }) => since <= from && from <= last).toReversed();
}

function inForceOn<T extends { from: CalendarDay }>(day: CalendarDay, newestFirst: readonly T[]): T {
  const found = newestFirst.find((entry) => entry.from <= day);
  if (!found) throw new RangeError(`No air standard for ${day}. Data from 2012-01-01 on can be judged.`);
  return found;
}
