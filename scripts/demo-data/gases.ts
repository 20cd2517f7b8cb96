import { shareOfDay } from './hours.ts';
import { keyOf } from './random.ts';
import { seasonalLevel } from './seasons.ts';
import { instrumentNoise, localFactor, type Site } from './site.ts';

const sources = {
  so2: { key: keyOf('so2'), held: 0.3, driven: 0.3, spread: 0.15, error: 0.5 },
  no2: { key: keyOf('no2'), held: 0.32, driven: 1, spread: 0.1, error: 1 },
  co: { key: keyOf('co'), held: 0.25, driven: 0.4, spread: 0.08, error: 0.05 },
} satisfies Record<string, Source>;

/** Share of a weekday's traffic on Saturdays and Sundays. */
const weekendTraffic = 0.88;

/** SO2 and NO2 in whole µg/m³, CO in mg/m³ with one decimal. */
export function gasesAt(site: Site): { so2: number; no2: number; co: number } {
  return {
    so2: Math.max(1, Math.round(gasAt(site, 'so2'))),
    no2: Math.max(2, Math.round(gasAt(site, 'no2'))),
    co: Math.max(1, Math.round(10 * gasAt(site, 'co'))) / 10,
  };
}

function gasAt(site: Site, gas: keyof typeof sources): number {
  const { key, held, driven, spread, error } = sources[gas];
  const usual = seasonalLevel(gas, site.moment.season) * site.station.district.traffic;
  const still = 1 - held + held * site.weather.stagnation;
  const traffic = 1 - driven + driven * trafficAt(site);
  return usual * still * traffic * localFactor(site, key, spread) + error * instrumentNoise(site, key);
}

function trafficAt({ moment }: Site): number {
  return shareOfDay('traffic', moment.hourOfDay) * (moment.weekend ? weekendTraffic : 1);
}

interface Source {
  key: number;
  /** Share that still air holds, 0 … 1. */
  held: number;
  /** Share that follows traffic, 0 … 1. */
  driven: number;
  /** The station's own noise, as a share. */
  spread: number;
  /** The instrument's own noise, in the unit of the gas. */
  error: number;
}
