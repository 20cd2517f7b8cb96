import type { Moment } from './moment.ts';
import { keyOf, valueNoise } from './random.ts';
import { seasonalLevel } from './seasons.ts';

const air = keyOf('stagnant air');
const sky = keyOf('clear sky');
const soil = keyOf('raised dust');

/** What the whole region shares in one hour: spells of several days that lift or clear all stations together. */
export function weatherAt(seed: number, { hour, season }: Pick<Moment, 'hour' | 'season'>): Weather {
  const still = spellAt(hour, seed, air);
  const clear = spellAt(hour, seed, sky);
  return {
    stagnation: (1 + 0.66 * still) ** 2 + 2.5 * seasonalLevel('inversion', season) * excess(still),
    sunshine: 1 + seasonalLevel('sunshine', season) * (0.63 * clear + 1.2 * excess(clear)),
    dust: (1 + 0.7 * spellAt(hour, seed, soil)) ** 3,
  };
}

/** Between −1 and 1, mostly near 0: three-day spells with shorter swings on top. */
function spellAt(hour: number, seed: number, key: number): number {
  return 0.68 * valueNoise(hour / 76, seed, key, 1) + 0.32 * valueNoise(hour / 29, seed, key, 2);
}

/** Only the rare strong spells have one: it makes the few days of the year that stand out. */
function excess(spell: number): number {
  return Math.max(0, spell - 0.5);
}

/** Factors on the usual level, about 1 in ordinary weather. */
export interface Weather {
  /** Of what the air holds. */
  stagnation: number;
  /** Of the ozone made by day. */
  sunshine: number;
  /** Of coarse dust. */
  dust: number;
}
