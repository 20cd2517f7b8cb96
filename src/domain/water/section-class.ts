import type { Big } from 'big.js';
import { limitsOf, type LimitedItem, type WaterStandard } from '../standards/gb3838.ts';
import {
  WATER_CLASSES,
  WATER_ITEMS,
  type Measured,
  type Measurements,
  type WaterBody,
  type WaterClass,
  type WaterItem,
} from './item.ts';
import { valueOf } from './measured.ts';

const WORST: WaterClass = 6;

/**
 * The class of one item, on the value as it is, not rounded. Where classes share a limit it is the better one; pH
 * outside its range is 劣Ⅴ. @throws RangeError for what is not a measured value.
 */
export function itemClassOf(
  item: WaterItem,
  measured: Measured,
  body: WaterBody,
  standard: WaterStandard,
): WaterClass {
  const value = valueOf(measured);
  if (item === 'ph') return value.lt(standard.ph.least) || value.gt(standard.ph.greatest) ? WORST : 1;
  const met = limitsOf(item, body, standard).findIndex((limit) => meets(item, value, limit));
  return WATER_CLASSES[met] ?? WORST;
}

/** Dissolved oxygen has the only limits that must not be fallen short of. */
function meets(item: LimitedItem, value: Big, limit: number): boolean {
  return item === 'dissolvedOxygen' ? value.gte(limit) : value.lte(limit);
}

/** An item that was measured, and its class. */
export type ItemClass = {
  readonly item: WaterItem;
  readonly measured: Measured;
  readonly class: WaterClass;
};

/** The items that have a say and were measured, in the order of the standard. */
export function itemClassesOf(values: Measurements, body: WaterBody, standard: WaterStandard): ItemClass[] {
  return WATER_ITEMS.flatMap((item) => {
    const measured = values[item];
    if (measured === undefined) return [];
    return [{ item, measured, class: itemClassOf(item, measured, body, standard) }];
  });
}

/**
 * The class of a section (断面水质类别), single-factor (单因子评价法, 22号): the worst of the items that were measured, however
 * few: automatic stations have five of the 21. @returns null when none of the 21 was measured.
 */
export function sectionClassOf(
  values: Measurements,
  body: WaterBody,
  standard: WaterStandard,
): WaterClass | null {
  const classes = itemClassesOf(values, body, standard).map((entry) => entry.class);
  return WATER_CLASSES.findLast((candidate) => classes.includes(candidate)) ?? null;
}

/** Whether a section meets its target class (达标); null where either is not known. */
export function passesTarget(waterClass: WaterClass | null, target: WaterClass | null): boolean | null {
  return waterClass === null || target === null ? null : waterClass <= target;
}
