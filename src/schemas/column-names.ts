import { z } from 'astro/zod';
import type { AnyItem } from '../domain/water/item.ts';
import { text } from './shared.ts';

/** The names of one column of an input file. */
export const columnNames = z.array(text(40)).min(1);

/** The names of a column for each item of water. */
export function itemNames<I extends AnyItem>(items: readonly I[]): Record<I, typeof columnNames> {
  return Object.fromEntries(items.map((item) => [item, columnNames])) as Record<I, typeof columnNames>; // one key an item
}
