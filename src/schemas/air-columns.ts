import { z } from 'astro/zod';
import { text } from './shared.ts';

const names = z.array(text(40)).min(1);

/** What the network's hourly files call each column; case, blanks and units in brackets do not matter. */
export const airColumnsSchema = z.strictObject({
  /** Date and hour in one cell. */
  time: names,
  /** Date and hour in cells of their own. */
  date: names,
  hour: names,
  city: names,
  district: names,
  station: names,
  pm25: names,
  pm10: names,
  o3: names,
  no2: names,
  so2: names,
  co: names,
  publishedAqi: names,
  publishedPrimary: names,
  publishedLevel: names,
});

export type AirColumns = z.infer<typeof airColumnsSchema>;
