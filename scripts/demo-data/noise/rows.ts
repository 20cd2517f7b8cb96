import { addDays, type CalendarDay } from '#src/domain/calendar.ts';
import { firstDayOfMonth, monthsBetween } from '#src/domain/month.ts';
import type { NoisePlace } from '#src/schemas/monitoring.ts';
import { csvLines } from '../csv-lines.ts';
import { monthIndexOf, type MonthRange, type Visit } from '../month-range.ts';
import type { Placed } from '../places.ts';
import { fraction, keyOf } from '../random.ts';
import { levelsOn } from './levels.ts';

const visiting = keyOf('day of noise');

/** Measurements of a station in a month, one in each of its first four weeks. */
export const visitsAMonth = 4;

const header = ['date', 'district', 'station', 'zone', 'day', 'night'];

/** A file of noise in functional areas, line by line: the header, then the months by day and station. */
export function* noiseRows(
  { seed, from, to }: MonthRange,
  stations: readonly Placed<NoisePlace>[],
): Generator<string> {
  yield* csvLines([header]);
  for (const month of monthsBetween(from, to)) {
    const rows = stations.flatMap((station) => rowsOf(station, { seed, place: station.key, month }));
    yield* csvLines(rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b)));
  }
}

function rowsOf({ name, districtName, zone }: Placed<NoisePlace>, visit: Visit): string[][] {
  const { seed, place } = visit;
  return daysOf(visit).map((date) => {
    const { day, night } = levelsOn({ seed, place, zone, day: date });
    return [date, districtName, name, zone, day.toFixed(1), night.toFixed(1)];
  });
}

function daysOf({ seed, place, month }: Visit): CalendarDay[] {
  return Array.from({ length: visitsAMonth }, (_, week) => {
    const chance = fraction(seed, visiting, place, monthIndexOf(month), week);
    return addDays(firstDayOfMonth(month), 7 * week + Math.floor(7 * chance));
  });
}
