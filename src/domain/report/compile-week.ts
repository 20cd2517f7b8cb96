import { daysOfWeek } from '../week.ts';
import type { Week } from '../calendar.ts';
import type { PlaceSeries } from '../air/network.ts';
import { periodConcentrations } from '../air/statistics.ts';
import { compileAreas } from './compile-areas.ts';
import type { WeeklyFigures } from './weekly-report.ts';

/**
 * Compiles a week from the hourly series of its places.
 * @param districts ids, in the order of the site. Areas without data are left out.
 */
export function compileWeek(
  week: Week,
  network: readonly PlaceSeries[],
  districts: readonly string[],
): WeeklyFigures {
  const { areas, frozen } = compileAreas(daysOfWeek(week), network, districts);
  return {
    areas: areas.map(({ values, ...area }) => ({ ...area, concentrations: periodConcentrations(values) })),
    frozen,
  };
}
