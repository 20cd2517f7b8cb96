import { z } from 'astro/zod';
import { columnNames } from './column-names.ts';

/** What the network's hourly files call each column; case, blanks and units in brackets do not matter. */
export const airColumnsSchema = z.strictObject({
  /** Date and hour in one cell. */
  time: columnNames,
  /** Date and hour in cells of their own. */
  date: columnNames,
  hour: columnNames,
  city: columnNames,
  district: columnNames,
  station: columnNames,
  pm25: columnNames,
  pm10: columnNames,
  o3: columnNames,
  no2: columnNames,
  so2: columnNames,
  co: columnNames,
  publishedAqi: columnNames,
  publishedPrimary: columnNames,
  publishedLevel: columnNames,
});

export type AirColumns = z.infer<typeof airColumnsSchema>;
