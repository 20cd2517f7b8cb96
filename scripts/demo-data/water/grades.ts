import type { WaterBody } from '#src/domain/water/item.ts';
import { monthIndexOf, type Visit } from '../month-range.ts';
import { fraction, keyOf, signed, valueNoise } from '../random.ts';

const home = keyOf('usual grade');
const weak = keyOf('weak section');
const region = keyOf('wet and dry months');
const own = keyOf('months of a place');

/** Where a place with this target lies in an ordinary month: below its target by a margin. */
const homes = { 1: 0.7, 2: 1.45, 3: 2.15, 4: 2.6, 5: 3.2 };
const spread = 0.38;

/** Share of the places that lie close to the edge, and how much higher. */
const weakRate = 0.035;
const weakness = 0.62;

/**
 * How a place does in a month: 1 is the edge of class Ⅰ, 3 that of Ⅲ. All places share wet and dry spells; each adds
 * its own.
 */
export function gradeIn({ seed, place, month }: Visit, { body, target }: Graded): number {
  const index = monthIndexOf(month);
  const base = homes[target ?? 3] - (body === 'reservoir' ? 0.25 : 0) + spread * signed(seed, home, place);
  return (
    base +
    (isWeak(seed, place) ? weakness : 0) +
    0.1 * valueNoise(index / 2, seed, region) +
    0.2 * valueNoise(index / 3, seed, own, place)
  );
}

/** Whether a place has more than its share of trouble. */
export function isWeak(seed: number, place: number): boolean {
  return fraction(seed, weak, place) < weakRate;
}

export interface Graded {
  body: WaterBody;
  target: 1 | 2 | 3 | 4 | 5 | null;
}
