import { Big } from 'big.js';
import { aqiOf } from '../air/aqi.ts';
import type { AreaDay } from '../air/area-day.ts';
import { perPollutant } from '../air/pollutant.ts';
import type { CalendarDay } from '../calendar.ts';
import { AQI_STANDARDS, aqiStandardOn } from '../standards/edition.ts';

/** A day judged again by the edition of HJ 633 that is in force on another day. */
export function rejudge(day: AreaDay, asOn: CalendarDay): AreaDay {
  const concentrations = perPollutant((pollutant) => {
    const value = day.concentrations[pollutant];
    return value === null ? null : new Big(value);
  });
  const { aqi, primary } = aqiOf(aqiStandardOn(asOn), 'daily', concentrations);
  return { ...day, aqi, primary };
}

/** Whether a day is judged alike on both dates; one before the first edition, in a printed base, is not. */
export function isSameEdition(day: CalendarDay, other: CalendarDay): boolean {
  return editionOn(day) === editionOn(other);
}

function editionOn(day: CalendarDay): string | null {
  return AQI_STANDARDS.find(({ from }) => from <= day)?.id ?? null;
}
