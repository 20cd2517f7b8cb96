import { shareOfDay } from './hours.ts';
import { keyOf } from './random.ts';
import { seasonalLevel } from './seasons.ts';
import { instrumentNoise, localFactor, type Site } from './site.ts';

const fine = keyOf('pm25');
const coarse = keyOf('pm10');

/** Least ratio of PM10 to PM2.5 that the file ever shows. */
export const leastRatio = 1.15;

/** µg/m³, whole numbers. */
export function particlesAt(site: Site): { pm10: number; pm25: number } {
  const pm25 = Math.max(1, Math.round(fineAt(site) + 2 * instrumentNoise(site, fine)));
  const pm10 = Math.max(
    Math.round(1.25 * pm25 + coarseAt(site) + 2 * instrumentNoise(site, coarse)),
    Math.ceil(leastRatio * pm25),
  );
  return { pm10, pm25 };
}

function fineAt(site: Site): number {
  const { moment, station, weather } = site;
  const usual = seasonalLevel('pm25', moment.season) * shareOfDay('particles', moment.hourOfDay);
  return usual * weather.stagnation * station.district.particles * localFactor(site, fine, 0.08);
}

function coarseAt(site: Site): number {
  const { moment, station, weather } = site;
  const usual = seasonalLevel('coarse', moment.season) * shareOfDay('traffic', moment.hourOfDay);
  return usual * weather.dust * station.district.particles * localFactor(site, coarse, 0.15);
}
