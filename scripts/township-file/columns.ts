import type { TownshipColumns } from '#src/schemas/township-columns.ts';
import { namesIn, type Layout } from '../input-file/columns.ts';

/** What a column can hold. */
export type TownshipField = keyof TownshipColumns;

const SETTINGS = 'content/import/township-columns.json';
const NEEDED: readonly TownshipField[] = ['date', 'district', 'township', 'pm25'];

/** The columns of a file of townships: one row a day and township. */
export const TOWNSHIP_LAYOUT: Layout<TownshipField> = {
  settings: SETTINGS,
  names: () => namesIn(SETTINGS),
  missing: (has) => NEEDED.filter((field) => !has(field)),
  otherUnit: (field, name) => (field === 'pm25' && /mg|毫克|pp[bm]/i.test(name) ? '微克/立方米' : null),
};
