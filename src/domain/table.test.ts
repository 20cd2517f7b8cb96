import { expect, test } from 'vitest';
import { cellsOf, numberText, ratingOf } from './table.ts';
import { exampleColumn } from './example-table.ts';

test.each([
  [90, 1, '90.0'],
  [3.1, 2, '3.10'],
  [-0.5, 1, '-0.5'],
  [0, 0, '0'],
  [0, 1, '0.0'],
  [4.25, 1, '4.25'],
  [12.5, 0, '12.5'],
])('%d with %i decimals is printed %s', (value, decimals, text) => {
  expect(numberText(value, decimals)).toBe(text);
});

test('a row that is too short lacks its last cells', () => {
  const columns = [exampleColumn('area', 'text'), exampleColumn('pm25', 'integer')];
  const cells = cellsOf({ columns }, [{ value: 'a', gap: null }]).map(({ column, cell }) => [
    column.key,
    cell.value,
  ]);
  expect(cells).toEqual([
    ['area', 'a'],
    ['pm25', null],
  ]);
});

test.each([
  ['level', 2, { kind: 'level', value: 2 }],
  ['water-class', 6, { kind: 'water-class', value: 6 }],
  ['warning', 'red', { kind: 'warning', value: 'red' }],
  ['integer', 2, null],
  ['level', 7, null],
  ['level', null, null],
] as const)('a cell of a column of the kind %s with %s is rated %o', (kind, value, rating) => {
  expect(ratingOf(exampleColumn('x', kind), { value, gap: null })).toEqual(rating);
});
