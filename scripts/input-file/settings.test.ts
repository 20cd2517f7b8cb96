import { expect, test } from 'vitest';
import { AIR_LAYOUT } from '../air-file/columns.ts';
import { DRINKING_LAYOUT } from '../drinking-file/columns.ts';
import { NOISE_LAYOUT } from '../noise-file/columns.ts';
import { TOWNSHIP_LAYOUT } from '../township-file/columns.ts';
import { WATER_LAYOUT } from '../water-file/columns.ts';
import { candidatesOf } from './column-name.ts';
import { columnsOf, type Layout } from './columns.ts';

const LAYOUTS = {
  air: AIR_LAYOUT,
  water: WATER_LAYOUT,
  drinking: DRINKING_LAYOUT,
  noise: NOISE_LAYOUT,
  townships: TOWNSHIP_LAYOUT,
};

test.each(Object.entries(LAYOUTS))(
  'in %s files a name stands for one field',
  (_, { names, keptBrackets }) => {
    const fields = Object.entries(names()).flatMap(([field, known]) =>
      known.map((name): [string, string] => [candidatesOf(name, keptBrackets)[0] ?? '', field]),
    );
    const byName = Map.groupBy(fields, ([name]) => name);
    const doubled = [...byName].filter(([, found]) => new Set(found.map(([, field]) => field)).size > 1);
    expect(doubled.map(([name]) => name)).toEqual([]);
  },
);

test.each(Object.entries(LAYOUTS))('in %s files every known name is found as its field', (_, layout) => {
  const open: Layout<string> = { ...layout, missing: () => [], otherUnit: () => null };
  for (const [field, known] of Object.entries(layout.names())) {
    for (const name of known) {
      expect([name, [...columnsOf('a.csv', [name], open).keys()]]).toEqual([name, [field]]);
    }
  }
});
