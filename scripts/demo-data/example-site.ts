import { momentAt } from './moment.ts';
import type { Site } from './site.ts';
import { stations } from './stations.ts';
import { weatherAt } from './weather.ts';

/** A site for tests: seed 1, and the first station unless another is named. */
export function siteAt(day: string, hourOfDay: number, name = '越城演示一站'): Site {
  const station = stations.find((candidate) => candidate.name === name);
  if (!station) throw new RangeError(`Not a station: '${name}'. Take a name from stations.ts.`);
  const moment = momentAt(Temporal.PlainDate.from(day), hourOfDay);
  return { seed: 1, moment, station, weather: weatherAt(1, moment) };
}

/** All hours of a day at one station. */
export function sitesOf(day: string, name?: string): Site[] {
  return Array.from({ length: 24 }, (_, index) => siteAt(day, index + 1, name));
}
