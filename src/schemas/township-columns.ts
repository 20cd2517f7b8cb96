import { z } from 'astro/zod';
import { columnNames } from './column-names.ts';

/** What files of townships call each column; case, blanks, hyphens and units in brackets do not matter. */
export const townshipColumnsSchema = z.strictObject({
  date: columnNames,
  district: columnNames,
  township: columnNames,
  /** Daily mean, µg/m³. */
  pm25: columnNames,
});

export type TownshipColumns = z.infer<typeof townshipColumnsSchema>;
