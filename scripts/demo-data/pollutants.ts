import { gasesAt } from './gases.ts';
import { ozoneAt } from './ozone.ts';
import { particlesAt } from './particles.ts';
import type { Site } from './site.ts';

/** In the order of the file's columns. */
export const pollutants = ['so2', 'no2', 'co', 'o3', 'pm10', 'pm25'] as const;

/** What a perfect instrument would read: µg/m³, CO mg/m³. */
export function readingAt(site: Site): Reading {
  const gases = gasesAt(site);
  return { ...gases, o3: ozoneAt(site, gases.no2), ...particlesAt(site) };
}

export type Pollutant = (typeof pollutants)[number];

export type Reading = Record<Pollutant, number>;
