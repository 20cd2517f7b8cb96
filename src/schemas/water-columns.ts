import { z } from 'astro/zod';
import { REFERENCE_ITEMS, WATER_ITEMS } from '../domain/water/item.ts';
import { columnNames, itemNames } from './column-names.ts';

/** What files of sections call each column; case, blanks, hyphens and units in brackets do not matter. */
export const waterColumnsSchema = z.strictObject({
  date: columnNames,
  /** Time of day, or date and time in one cell. */
  time: columnNames,
  section: columnNames,
  district: columnNames,
  river: columnNames,
  basin: columnNames,
  /** River, lake or reservoir. */
  body: columnNames,
  /** 1 where the phosphorus limits of lakes and reservoirs apply. */
  lakeLimits: columnNames,
  publishedClass: columnNames,
  status: columnNames,
  note: columnNames,
  ...itemNames([...WATER_ITEMS, ...REFERENCE_ITEMS]),
});

export type WaterColumns = z.infer<typeof waterColumnsSchema>;
