import { judged, type AreaDay } from '../air/area-day.ts';
import type { CalendarDay } from '../calendar.ts';
import { AQI_STANDARDS } from '../standards/edition.ts';

/** A day judged again by the edition of HJ 633 that is in force on another day. */
export function rejudge(day: AreaDay, asOn: CalendarDay): AreaDay {
  const { aqi, primary } = judged(asOn, day.concentrations);
  return { ...day, aqi, primary };
}

/** Whether a day is judged alike on both dates; one before the first edition, in a printed base, is not. */
export function isSameEdition(day: CalendarDay, other: CalendarDay): boolean {
  return editionOn(day) === editionOn(other);
}

function editionOn(day: CalendarDay): string | null {
  return AQI_STANDARDS.find(({ from }) => from <= day)?.id ?? null;
}
