import { COLUMN_SHAPES, type ColumnKey } from '#src/domain/report/columns.ts';
import type { TableColumn } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';

/** Columns by their names in files, in order. */
export function columns(keys: readonly ColumnKey[], words: Words): TableColumn[] {
  return keys.map((key) => ({ key, ...COLUMN_SHAPES[key], ...words.columns[key] }));
}
