import { reportAt, type Report } from './faults.ts';
import { incidentsOf } from './incidents.ts';
import { calendarDay, daysBetween } from '#src/domain/calendar.ts';
import { momentsOf, type Moment } from './moment.ts';
import { pollutants } from './pollutants.ts';
import { stations, type Station } from './stations.ts';
import { weatherAt } from './weather.ts';

const header = ['time', 'district', 'station', ...pollutants];

/**
 * An hourly air station file, line by line and each with its line end: the header, then every hour of the days
 * `from` … `to`, ordered by time and station. A row depends on seed, hour and station, not on the range.
 */
export function* airRows({ seed, from, to }: AirRange): Generator<string> {
  yield lineOf(header);
  for (const day of daysBetween(calendarDay(from), calendarDay(to))) {
    yield* rowsOf(seed, Temporal.PlainDate.from(day));
  }
}

function* rowsOf(seed: number, day: Temporal.PlainDate): Generator<string> {
  const incidents = incidentsOf(day.year);
  for (const moment of momentsOf(day)) {
    const weather = weatherAt(seed, moment);
    for (const station of stations) {
      yield rowOf(moment, station, reportAt({ seed, moment, station, weather }, incidents));
    }
  }
}

function rowOf(moment: Moment, station: Station, report: Report): string {
  const cells = pollutants.map((name) => report[name]?.toFixed(name === 'co' ? 1 : 0) ?? '');
  return lineOf([moment.text, station.district.name, station.name, ...cells]);
}

function lineOf(cells: readonly string[]): string {
  return `${cells.join(',')}\n`;
}

export interface AirRange {
  /** 0 … 4294967295; the same seed gives the same bytes. */
  seed: number;
  /** First natural day, like `2025-01-01`; its hours are `2025-01-01 01:00:00` … `2025-01-02 00:00:00`. */
  from: string;
  /** Last natural day, included. */
  to: string;
}
