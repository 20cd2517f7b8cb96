import { z } from 'astro/zod';
import { columnNames } from './column-names.ts';

/** What files of noise in functional areas call each column; case, blanks, hyphens and units in brackets do not matter. */
export const noiseColumnsSchema = z.strictObject({
  date: columnNames,
  district: columnNames,
  station: columnNames,
  /** Functional area of GB 3096: 0, 1, 2, 3, 4a or 4b. */
  zone: columnNames,
  /** Ld, dB(A). */
  day: columnNames,
  /** Ln, dB(A). */
  night: columnNames,
});

export type NoiseColumns = z.infer<typeof noiseColumnsSchema>;
