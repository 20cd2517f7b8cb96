import { concentrationOfMean, meanOfMeans } from '#src/domain/air/mean.ts';
import { readingOf } from '#src/domain/air/reading.ts';
import { dailyValueOf } from '#src/domain/air/station-day.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import type { ObservedStation, Series } from './observation.ts';
import type { Pollutant } from './pollutants.ts';

/** Daily means (ozone: highest 8-hour mean) averaged over stations, for the tests. */
export function cityDays(stations: readonly ObservedStation[], pollutant: Pollutant): Series {
  const byStation = stations.map((station) =>
    daysOf(station[pollutant]).map((hours) => dailyValue(pollutant, hours)),
  );
  return (byStation[0] ?? []).map((_, day) => meanOf(byStation.map((days) => days[day])));
}

/** Of what is there; `undefined` when nothing is. */
export function meanOf(values: Series): number | undefined {
  const present = values.filter((value) => value !== undefined);
  return present.length === 0 ? undefined : present.reduce((sum, value) => sum + value, 0) / present.length;
}

/** Most hours in a row with one value; a missing hour neither counts nor breaks the run. */
export function longestRun(values: readonly (number | string | undefined)[]): number {
  let [longest, run] = [0, 0];
  const present = values.filter((value) => value !== undefined);
  for (const [index, value] of present.entries()) {
    run = value === present[index - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function daysOf(hours: Series): Series[] {
  return Array.from({ length: hours.length / 24 }, (_, day) => hours.slice(day * 24, day * 24 + 24));
}

function dailyValue(pollutant: Pollutant, hours: Series): number | undefined {
  const readings = hours.map((value) => (value === undefined ? null : readingOf(String(value))));
  const { value } = dailyValueOf(pollutant, readings, airLimitsOn(calendarDay('2025-01-01')));
  return value ? concentrationOfMean(meanOfMeans([value])).toNumber() : undefined;
}
