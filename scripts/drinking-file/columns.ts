import { SOURCE_ITEMS, WATER_ITEMS } from '#src/domain/water/item.ts';
import type { DrinkingColumns } from '#src/schemas/drinking-columns.ts';
import { namesIn, type Layout } from '../input-file/columns.ts';
import { itemOf, rawNames, type RawField } from '../water-file/item-columns.ts';
import { otherUnit } from '../water-file/units.ts';

/** The items of a file of drinking-water sources. */
export const DRINKING_ITEMS = [...WATER_ITEMS, ...SOURCE_ITEMS] as const;

type NamedField = keyof DrinkingColumns;

/** What a column can hold. */
export type DrinkingField = NamedField | RawField<(typeof DRINKING_ITEMS)[number]>;

const SETTINGS = 'content/import/drinking-columns.json';

/** The columns of a file of drinking-water sources: one row a sample. */
export const DRINKING_LAYOUT: Layout<DrinkingField> = {
  settings: SETTINGS,
  names: () => {
    const names = namesIn<NamedField>(SETTINGS);
    return { ...names, ...rawNames(DRINKING_ITEMS, names) };
  },
  missing: (has) => [
    ...(has('date') || has('time') ? [] : ['date']),
    ...(has('source') ? [] : ['source']),
    ...(has('intake') ? [] : ['intake']),
    ...(DRINKING_ITEMS.some((item) => has(item) || has(`${item}Raw`)) ? [] : ['水质项目（至少一项）']),
  ],
  otherUnit: (field, name) => {
    const item = itemOf(DRINKING_ITEMS, field);
    if (item !== undefined) return otherUnit(item, name);
    return field === 'intake' && isOtherVolume(name) ? '万立方米' : null;
  },
};

/** A volume of water that is not counted in 万; a 吨 of water is a 立方米. */
function isOtherVolume(name: string): boolean {
  return /立方米|m3|吨|[^a-z]t\b|升|亿/i.test(name) && !/万(?:立方米|方|吨|m3|t)/i.test(name);
}
