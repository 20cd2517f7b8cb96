import { shareOfDay } from './hours.ts';
import { keyOf } from './random.ts';
import { seasonalLevel } from './seasons.ts';
import { instrumentNoise, localFactor, type Site } from './site.ts';

const keys = { so2: keyOf('so2'), no2: keyOf('no2'), co: keyOf('co') };

/** Share of a weekday's traffic on Saturdays and Sundays. */
const weekendTraffic = 0.88;

/** SO2 and NO2 in whole µg/m³, CO in mg/m³ with one decimal. */
export function gasesAt(site: Site): { so2: number; no2: number; co: number } {
  return {
    so2: Math.max(1, Math.round(gasAt(site, 'so2', { held: 0.3, driven: 0.3, size: 0.15, error: 0.5 }))),
    no2: Math.max(2, Math.round(gasAt(site, 'no2', { held: 0.32, driven: 1, size: 0.1, error: 1 }))),
    co:
      Math.max(1, Math.round(10 * gasAt(site, 'co', { held: 0.25, driven: 0.4, size: 0.08, error: 0.05 }))) /
      10,
  };
}

function gasAt(site: Site, gas: keyof typeof keys, { held, driven, size, error }: Source): number {
  const { moment, station, weather } = site;
  const usual = seasonalLevel(gas, moment.season) * station.district.traffic;
  const still = 1 - held + held * weather.stagnation;
  const traffic = 1 - driven + driven * trafficAt(site);
  return (
    usual * still * traffic * localFactor(site, keys[gas], size) + error * instrumentNoise(site, keys[gas])
  );
}

function trafficAt({ moment }: Site): number {
  return shareOfDay('traffic', moment.hourOfDay) * (moment.weekend ? weekendTraffic : 1);
}

/** Shares of a gas, 0 … 1: `held` by still air, `driven` by traffic, `size` of the station's noise. */
interface Source {
  held: number;
  driven: number;
  size: number;
  /** The instrument's own noise, in the unit of the gas. */
  error: number;
}
