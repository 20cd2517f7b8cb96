import { shareOfDay } from './hours.ts';
import { keyOf } from './random.ts';
import { seasonalLevel } from './seasons.ts';
import { localFactor, type Site } from './site.ts';

const key = keyOf('o3');

/** Never below this, as instruments near their limit read, µg/m³. */
export const leastOzone = 2;

/** µg/m³ lost to each µg/m³ of `no2`: fresh exhaust eats ozone, above all in winter and at night. */
const titration = 0.2;

/** Whole µg/m³; sun makes it, traffic takes it. */
export function ozoneAt(site: Site, no2: number): number {
  const { moment, station, weather } = site;
  const peak = seasonalLevel('o3', moment.season) * weather.sunshine * station.district.ozone;
  const made = peak * shareOfDay('ozone', moment.hourOfDay) * localFactor(site, key, 0.05);
  return Math.max(leastOzone, Math.round(made - titration * no2));
}
