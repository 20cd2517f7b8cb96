import { expect, test } from 'vitest';
import { columnOf, sectionItems, sourceItems } from './columns.ts';

test('columns are the names of the items in small letters', () => {
  expect((['ph', 'bod5', 'dissolvedOxygen', 'chlorophyllA'] as const).map(columnOf)).toEqual([
    ...['ph', 'bod5', 'dissolved_oxygen', 'chlorophyll_a'],
  ]);
});

test('a section has 26 columns of items, a source the same number of other ones', () => {
  expect([sectionItems, sourceItems].map((items) => new Set(items.map(columnOf)).size)).toEqual([26, 26]);
});
