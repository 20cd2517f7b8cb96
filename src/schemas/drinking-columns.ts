import { z } from 'astro/zod';
import { SOURCE_ITEMS, WATER_ITEMS } from '../domain/water/item.ts';
import { columnNames, itemNames } from './column-names.ts';

/** What files of drinking-water sources call each column; case, blanks, hyphens and units in brackets do not matter. */
export const drinkingColumnsSchema = z.strictObject({
  date: columnNames,
  time: columnNames,
  source: columnNames,
  district: columnNames,
  /** Water taken (取水量), 万立方米. */
  intake: columnNames,
  status: columnNames,
  note: columnNames,
  ...itemNames([...WATER_ITEMS, ...SOURCE_ITEMS]),
});

export type DrinkingColumns = z.infer<typeof drinkingColumnsSchema>;
