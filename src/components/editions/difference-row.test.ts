import { describe, expect, test } from 'vitest';
import type { Difference } from '#src/domain/table-difference.ts';
import type { TableColumn } from '#src/domain/table.ts';
import { wordsFor } from '#src/words/words.ts';
import { differenceRow } from './difference-row.ts';

const words = wordsFor(new URL('https://portal.example'));
const column = (key: string, kind: TableColumn['kind'], unit: string | null = null): TableColumn => ({
  key,
  title: key,
  kind,
  unit,
  decimals: 1,
  description: key,
});
const CHANGED: Difference = {
  table: { id: 'air', title: 'Air' },
  row: [{ column: column('area', 'text'), cell: { value: 'Keqiao', gap: null } }],
  column: column('pm25', 'decimal', 'µg'),
  old: { value: 30, gap: null },
  now: { value: 31.5, gap: null },
};

describe('a line of the comparison', () => {
  test('has the values as the tables print them', () => {
    const row = differenceRow(CHANGED, words);
    expect(row).toMatchObject({ table: 'Air', row: 'Keqiao', old: '30.0', now: '31.5' });
    expect(row.column).toContain('µg');
  });

  test('says why a value is missing', () => {
    expect(differenceRow({ ...CHANGED, now: { value: null, gap: 'why' } }, words).now).toBe('why');
  });

  test('says that a row is new or gone', () => {
    const added = differenceRow({ ...CHANGED, column: null, old: null }, words);
    expect(added).toMatchObject({ column: '', old: words.editions.rowAdded, now: '' });
    const removed = differenceRow({ ...CHANGED, column: null, now: null }, words);
    expect(removed).toMatchObject({ old: '', now: words.editions.rowRemoved });
  });
});
