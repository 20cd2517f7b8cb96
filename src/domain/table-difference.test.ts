import { describe, expect, test } from 'vitest';
import type { DataTable, TableCell, TableColumn } from './table.ts';
import { tableDifferences } from './table-difference.ts';

const column = (key: string): TableColumn => ({
  key,
  title: key,
  kind: 'decimal',
  unit: null,
  decimals: 0,
  description: key,
});
const table = (
  keys: string,
  rows: readonly (readonly (string | number | null)[])[],
  id = 'air',
): DataTable => ({
  id,
  title: id,
  caption: id,
  columns: keys.split(' ').map(column),
  rows: rows.map((row) => row.map((value): TableCell => ({ value, gap: value === null ? 'why' : null }))),
  notes: [],
});

/** Differences as `row column: old > now`. */
function told(before: readonly DataTable[], after: readonly DataTable[]): string[] {
  return tableDifferences(before, after).map(({ row, column: at, old, now }) => {
    const name = row.map(({ cell }) => cell.value).join('/');
    return `${name} ${at?.key ?? '*'}: ${old?.value ?? 'none'} > ${now?.value ?? 'none'}`;
  });
}

describe('the difference of two editions', () => {
  test('is nothing where nothing changed', () => {
    const same = table('area pm25', [['keqiao', 30]]);
    expect(told([same], [same])).toEqual([]);
  });

  test('has every changed value with its row and column', () => {
    const before = table('area pm25 o3', [
      ['keqiao', 30, 100],
      ['shangyu', 25, 110],
    ]);
    const after = table('area pm25 o3', [
      ['keqiao', 31, 100],
      ['shangyu', 25, 90],
    ]);
    expect(told([before], [after])).toEqual(['keqiao pm25: 30 > 31', 'shangyu o3: 110 > 90']);
  });

  test('does not mind another order of rows or columns', () => {
    const before = table('area pm25 o3', [
      ['keqiao', 30, 100],
      ['shangyu', 25, 110],
    ]);
    const after = table('area o3 pm25', [
      ['shangyu', 110, 25],
      ['keqiao', 100, 30],
    ]);
    expect(told([before], [after])).toEqual([]);
  });

  test('tells rows apart by as many columns as it takes', () => {
    const before = table('area day pm25', [
      ['keqiao', 1, 30],
      ['keqiao', 2, 40],
    ]);
    const after = table('area day pm25', [
      ['keqiao', 1, 30],
      ['keqiao', 2, 41],
    ]);
    expect(told([before], [after])).toEqual(['keqiao/2 pm25: 40 > 41']);
  });

  test('has rows that are new or gone', () => {
    const before = table('area pm25', [['keqiao', 30]]);
    const after = table('area pm25', [['shangyu', 25]]);
    expect(told([before], [after])).toEqual(['shangyu *: none > shangyu', 'keqiao *: keqiao > none']);
  });

  test('has columns that are new or gone', () => {
    expect(told([table('area pm25', [['keqiao', 30]])], [table('area o3', [['keqiao', 90]])])).toEqual([
      'keqiao o3: none > 90',
      'keqiao pm25: 30 > none',
    ]);
  });

  test('has a value that was missing and one whose reason changed', () => {
    const before = table('area pm25', [['keqiao', null]]);
    expect(told([before], [table('area pm25', [['keqiao', 30]])])).toEqual(['keqiao pm25: none > 30']);
    const other = {
      ...before,
      rows: [
        [
          { value: 'keqiao', gap: null },
          { value: null, gap: 'other' },
        ],
      ],
    };
    expect(told([before], [other])).toEqual(['keqiao pm25: none > none']);
  });

  test('has tables that are new or gone', () => {
    const [air, water] = [
      table('area pm25', [['keqiao', 30]]),
      table('area class', [['keqiao', 2]], 'water'),
    ];
    expect(told([air], [water])).toEqual(['keqiao *: none > keqiao', 'keqiao *: keqiao > none']);
    expect(tableDifferences([air], [water]).map((each) => each.table.id)).toEqual(['water', 'air']);
  });

  test('follows rows that nothing tells apart one after the other', () => {
    const before = table('area', [['a'], ['a']]);
    expect(told([before], [table('area', [['a']])])).toEqual(['a *: a > none']);
  });
});
