import { REFERENCE_ITEMS, WATER_ITEMS } from '#src/domain/water/item.ts';
import { namesIn, type Layout } from '../input-file/columns.ts';
import type { WaterColumns } from '#src/schemas/water-columns.ts';
import { itemOf, rawNames, type RawField } from './item-columns.ts';
import { otherUnit } from './units.ts';

/** The items of a file of sections. */
export const SECTION_ITEMS = [...WATER_ITEMS, ...REFERENCE_ITEMS] as const;

type NamedField = keyof WaterColumns;

/** What a column can hold. */
export type WaterField = NamedField | RawField<(typeof SECTION_ITEMS)[number]>;

const SETTINGS = 'content/import/water-columns.json';

/** The columns of a file of sections: one row a sample. */
export const WATER_LAYOUT: Layout<WaterField> = {
  settings: SETTINGS,
  names: () => {
    const names = namesIn<NamedField>(SETTINGS);
    return { ...names, ...rawNames(SECTION_ITEMS, names) };
  },
  missing: (has) => [
    ...(has('date') || has('time') ? [] : ['date']),
    ...(has('section') ? [] : ['section']),
    ...(WATER_ITEMS.some((item) => has(item) || has(`${item}Raw`)) ? [] : ['水质项目（至少一项）']),
  ],
  otherUnit: (field, name) => {
    const item = itemOf(SECTION_ITEMS, field);
    return item === undefined ? null : otherUnit(item, name);
  },
};
