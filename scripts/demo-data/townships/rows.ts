import type { CalendarDay } from '#src/domain/calendar.ts';
import { daysOfMonth, monthsBetween } from '#src/domain/month.ts';
import type { Township } from '#src/schemas/monitoring.ts';
import { csvLines } from '../csv-lines.ts';
import { momentsOf, type Moment } from '../moment.ts';
import type { MonthRange } from '../month-range.ts';
import { particlesAt } from '../particles.ts';
import type { Placed } from '../places.ts';
import { keyOf, signed } from '../random.ts';
import { stations, type Station } from '../stations.ts';
import { weatherAt, type Weather } from '../weather.ts';
import { isMissing } from './gaps.ts';

const offset = keyOf('township');

const header = ['date', 'district', 'township', 'pm25'];

/** A file of daily PM2.5 of townships, line by line: the header, then the days, each in the order of the registry. */
export function* townshipRows(
  { seed, from, to }: MonthRange,
  townships: readonly Placed<Township>[],
): Generator<string> {
  yield* csvLines([header]);
  const sites = townships.map((township) => ({ township, station: stationIn(seed, township) }));
  for (const day of monthsBetween(from, to).flatMap(daysOfMonth)) {
    const hours = hoursOf(seed, day);
    yield* csvLines(
      sites.map(({ township, station }) => [
        ...[day, township.districtName, township.name],
        isMissing(seed, township, day) ? '' : meanOf(seed, station, hours).toFixed(0),
      ]),
    );
  }
}

/** A station as in the air files, up to a tenth dirtier or cleaner than its district. */
function stationIn(seed: number, { key, name, districtName }: Placed<Township>): Station {
  const found = stations.find(({ district }) => district.name === districtName);
  if (!found) throw new RangeError(`No air in '${districtName}'. Add the district to stations.ts.`);
  const particles = found.district.particles * (1 + 0.1 * signed(seed, offset, key));
  return { index: key, name, district: { ...found.district, particles } };
}

function hoursOf(seed: number, day: CalendarDay): Hour[] {
  const moments = momentsOf(Temporal.PlainDate.from(day));
  return moments.map((moment) => ({ moment, weather: weatherAt(seed, moment) }));
}

/** The mean of the day, µg/m³. */
function meanOf(seed: number, station: Station, hours: readonly Hour[]): number {
  const values = hours.map((hour) => particlesAt({ seed, station, ...hour }).pm25);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

interface Hour {
  moment: Moment;
  weather: Weather;
}
