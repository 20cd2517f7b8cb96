import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { DataTable, TableCell } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { columns } from './columns.ts';

/** A cell with a value, or the reason why there is none. */
export function cell(value: TableCell['value'], gap: string | null = null): TableCell {
  return { value, gap: value === null ? gap : null };
}

/** A row by the names of its columns; the table puts them in order. */
export type Row = Readonly<Partial<Record<ColumnKey, TableCell>>>;

/** A table from rows that name their cells; a column that a row leaves out is empty without a reason. */
export function tableOf(
  head: Pick<DataTable, 'id' | 'title' | 'caption' | 'notes'>,
  keys: readonly ColumnKey[],
  rows: readonly Row[],
  words: Words,
): DataTable {
  return {
    ...head,
    columns: columns(keys, words),
    rows: rows.map((row) => keys.map((key) => row[key] ?? cell(null))),
  };
}
