import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { withoutColumns, withoutUnpublished } from './left-columns.ts';

const words = wordsFor(new URL('https://portal.example/'));
const head = { id: 'air', title: 'Air', caption: 'In October', notes: ['A note.'] };

test('a cell with a value has no reason, also when the value is 0 or false', () => {
  expect(cell(0, 'why')).toEqual({ value: 0, gap: null });
  expect(cell(false, 'why')).toEqual({ value: false, gap: null });
  expect(cell(null, 'why')).toEqual({ value: null, gap: 'why' });
  expect(cell(null)).toEqual({ value: null, gap: null });
});

test('a table puts cells in the order of its columns, whatever that of the rows', () => {
  const table = tableOf(head, ['area', 'pm25', 'o3'], [{ o3: cell(9), area: cell('a') }], words);
  expect(table).toMatchObject(head);
  expect(keysOf(table)).toBe('area,pm25,o3');
  expect(rowsOf(table)).toEqual([{ area: 'a', pm25: '()', o3: 9 }]);
});

test('a column has its head, unit and decimals', () => {
  const [column] = tableOf(head, ['co'], [], words).columns;
  expect(column).toMatchObject({ key: 'co', kind: 'decimal', decimals: 1, unit: '毫克/立方米' });
  expect(column?.title).toBe('CO');
});

test('a column is left out with its cells', () => {
  const rows = [
    { area: cell('a'), pm25: cell(1), o3: cell(2) },
    { area: cell('b'), pm25: cell(3), o3: cell(4) },
  ];
  const table = withoutColumns(
    tableOf(head, ['area', 'pm25', 'o3'], rows, words),
    ({ key }) => key === 'pm25',
  );
  expect(keysOf(table)).toBe('area,o3');
  expect(rowsOf(table)).toEqual([
    { area: 'a', o3: 2 },
    { area: 'b', o3: 4 },
  ]);
});

test('what the source does not print at all is left out and named in the notes', () => {
  const rows = [
    { area: cell('a'), pm25: cell(null, '未公布'), o3: cell(null, '未公布'), no2: cell(null, '未监测') },
    { area: cell('b'), pm25: cell(null, '未公布'), o3: cell(5), no2: cell(null, '未监测') },
  ];
  const table = withoutUnpublished(tableOf(head, ['area', 'pm25', 'o3', 'no2'], rows, words), words);
  expect(keysOf(table)).toBe('area,o3,no2');
  expect(table.notes).toEqual(['A note.', '来源没有公布：PM2.5。']);
});

test('a table without rows, or with everything, stays as it is', () => {
  const empty = tableOf(head, ['area', 'pm25'], [], words);
  expect(withoutUnpublished(empty, words)).toBe(empty);
});
