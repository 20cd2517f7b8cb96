import { signed, valueNoise } from './random.ts';
import type { Moment } from './moment.ts';
import type { Station } from './stations.ts';
import type { Weather } from './weather.ts';

/** A factor near 1 that is this station's own: a lasting offset, hours of drift and jitter of ±`size`. */
export function localFactor({ seed, moment, station }: Site, key: number, size: number): number {
  const offset = 0.03 * signed(seed, key, station.index);
  const drift = size * valueNoise(moment.hour / 7, seed, key, station.index, 1);
  const jitter = size * signed(seed, key, station.index, moment.hour, 2);
  return 1 + offset + drift + jitter;
}

/** −1 … 1: what an instrument adds by itself, so that clean hours do not repeat one figure. */
export function instrumentNoise({ seed, moment, station }: Site, key: number): number {
  return signed(seed, key, station.index, moment.hour, 3);
}

/** One station in one hour of one invented world. */
export interface Site {
  seed: number;
  moment: Moment;
  station: Station;
  weather: Weather;
}
