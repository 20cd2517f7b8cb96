import type { NoiseColumns } from '#src/schemas/noise-columns.ts';
import { namesIn, type Layout } from '../input-file/columns.ts';

/** What a column can hold. */
export type NoiseField = keyof NoiseColumns;

const SETTINGS = 'content/import/noise-columns.json';
const NEEDED: readonly NoiseField[] = ['date', 'station', 'zone', 'day', 'night'];

/** The columns of a file of functional areas: one row a day and station. */
export const NOISE_LAYOUT: Layout<NoiseField> = {
  settings: SETTINGS,
  names: () => namesIn(SETTINGS),
  missing: (has) => NEEDED.filter((field) => !has(field)),
  otherUnit: (field, name) =>
    (field === 'day' || field === 'night') && /db\s*\(?[bcdz]\b|帕|\bpa\b/i.test(name) ? '分贝 dB(A)' : null,
};
