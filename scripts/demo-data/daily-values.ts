import type { ObservedStation, Series } from './observation.ts';
import type { Pollutant } from './pollutants.ts';

/** Daily means (ozone: highest 8-hour mean) averaged over stations, for the tests. */
export function cityDays(stations: readonly ObservedStation[], pollutant: Pollutant): Series {
  const judge = pollutant === 'o3' ? highestEightHours : dailyMean;
  const byStation = stations.map((station) => daysOf(station[pollutant]).map(judge));
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

// GB 3095-2026, table 4: at least 20 hours for a daily mean, 6 for an 8-hour mean.
function dailyMean(hours: Series): number | undefined {
  return countOf(hours) >= 20 ? meanOf(hours) : undefined;
}

/** The 17 means that end at 08:00 … 24:00; at least 14 must be valid. */
function highestEightHours(hours: Series): number | undefined {
  const windows = Array.from({ length: 17 }, (_, start) => hours.slice(start, start + 8));
  const means = windows.filter((window) => countOf(window) >= 6).map(meanOf);
  return means.length >= 14 ? Math.max(...means.filter((mean) => mean !== undefined)) : undefined;
}

function countOf(values: Series): number {
  return values.filter((value) => value !== undefined).length;
}
