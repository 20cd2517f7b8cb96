import { Big } from 'big.js';
import type { CalendarDay } from '../calendar.ts';
import { aqiStandardOn } from '../standards/edition.ts';
import { aqiOf, type Aqi } from './aqi.ts';
import { levelOf, type Level } from './level.ts';
import { decimalsOf, perPollutant, POLLUTANTS, type PerPollutant, type Pollutant } from './pollutant.ts';
import { meanOfMeans, roundMean, type ExactMean } from './mean.ts';
import type { DailyValue, Gap } from './station-day.ts';

/** The daily values of one place: a station, or an area that the file gives as one. */
export type PlaceDay = PerPollutant<DailyValue>;

/** A daily value of an area before rounding, µg/m³, CO mg/m³, or the reason why there is none. */
export type AreaValue =
  { readonly value: ExactMean; readonly gap: null } | { readonly value: null; readonly gap: Gap };

/** A day of an area as it is published. */
export type AreaDay = {
  readonly day: CalendarDay;
  /** µg/m³, CO mg/m³, rounded as published; null = missing. */
  readonly concentrations: PerPollutant<number | null>;
  /** Why a concentration is missing; only those that are. */
  readonly gaps: Readonly<Partial<Record<Pollutant, Gap>>>;
  /** How many valid hours (an area given as one place) or valid stations each concentration rests on. */
  readonly coverage: PerPollutant<number>;
  /** null = not published (NA). */
  readonly aqi: number | null;
  readonly primary: readonly Pollutant[];
};

/** The level of a day, null where there is no AQI. */
export function levelOfDay({ aqi }: AreaDay): Level | null {
  return aqi === null ? null : levelOf(aqi);
}

/** HJ 663-2013 6.1.5: the share of its stations that an area needs; where there are fewer than `few`, another. */
export const STATIONS_NEEDED = { share: 0.75, few: 4, shareOfFew: 0.5 };

function areEnough(valid: number, all: number): boolean {
  const { share, few, shareOfFew } = STATIONS_NEEDED;
  return valid >= all * (all < few ? shareOfFew : share);
}

/** The area's daily value: the mean of its stations' daily values (HJ 663-2013 6.1.5), not rounded. */
export function areaValueOf(places: readonly DailyValue[]): AreaValue {
  const values = places.map((place) => place.value).filter((value) => value !== null);
  if (values.length > 0 && areEnough(values.length, places.length)) {
    return { value: meanOfMeans(values), gap: null };
  }
  const gaps = new Set(places.map((place) => place.gap));
  const [only] = gaps;
  return { value: null, gap: gaps.size === 1 && only ? only : 'too-few-stations' };
}

/** Rounds the area's daily values once and judges them by the standard of the day. */
export function areaDayOf(
  day: CalendarDay,
  values: PerPollutant<AreaValue>,
  coverage: PerPollutant<number>,
): AreaDay {
  const concentrations = perPollutant((pollutant) => {
    const { value } = values[pollutant];
    return value && roundMean(value, decimalsOf(pollutant));
  });
  const { aqi, primary } = judged(day, concentrations);
  const missing = POLLUTANTS.flatMap((pollutant) => {
    const { gap } = values[pollutant];
    return gap ? [[pollutant, gap] as const] : [];
  });
  return { day, concentrations, gaps: Object.fromEntries(missing), coverage, aqi, primary };
}

/** What concentrations as published come to by the standard of a day. */
export function judged(day: CalendarDay, concentrations: AreaDay['concentrations']): Aqi {
  const exact = perPollutant((pollutant) => {
    const value = concentrations[pollutant];
    return value === null ? null : new Big(value);
  });
  return aqiOf(aqiStandardOn(day), 'daily', exact);
}
