import { REFERENCE_ITEMS, SOURCE_ITEMS, WATER_ITEMS, type AnyItem } from '#src/domain/water/item.ts';

/** The items of a file of sections and of a file of sources, in the order of their columns. */
export const sectionItems: readonly AnyItem[] = [...WATER_ITEMS, ...REFERENCE_ITEMS];
export const sourceItems: readonly AnyItem[] = [...WATER_ITEMS, ...SOURCE_ITEMS];

/** `dissolvedOxygen` is `dissolved_oxygen` in a file. */
export function columnOf(item: AnyItem): string {
  return item.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
