import { Big } from 'big.js';
import { percentOf } from '#src/domain/rounding.ts';
import { WATER_CLASSES, type WaterClass } from '#src/domain/water/item.ts';

/** Sections of each class, Ⅰ to 劣Ⅴ. */
export type ClassCounts = readonly [number, number, number, number, number, number];

/** A part of the bar; `from` and `share` in %. */
export type ClassSegment = {
  readonly waterClass: WaterClass;
  readonly count: number;
  readonly from: number;
  readonly share: number;
};

/** The classes that occur, one after the other; none without a section. */
export function classSegments(counts: ClassCounts): ClassSegment[] {
  const all = sum(counts);
  return WATER_CLASSES.map((waterClass, index) => {
    const [count = 0] = counts.slice(index);
    return { waterClass, count, from: (sum(counts.slice(0, index)) / all) * 100, share: (count / all) * 100 };
  }).filter(({ count }) => count > 0);
}

/** Ⅰ to Ⅲ, the good ones, with their share in % (one decimal); null without a section. */
export function goodClasses(counts: ClassCounts): { readonly count: number; readonly share: number } | null {
  const count = sum(counts.slice(0, 3));
  const share = percentOf(new Big(count), new Big(sum(counts)));
  return share === null ? null : { count, share };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
