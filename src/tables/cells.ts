import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { DataTable, TableCell, TableColumn } from '#src/domain/table.ts';
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

/** A table without the columns of which that is so. */
export function withoutColumns(
  table: DataTable,
  isLeft: (column: TableColumn, cells: readonly TableCell[]) => boolean,
): DataTable {
  const cellsOf = (index: number) => table.rows.flatMap((row) => row[index] ?? []);
  const kept = table.columns.flatMap((column, index) => (isLeft(column, cellsOf(index)) ? [] : [index]));
  return {
    ...table,
    columns: kept.flatMap((index) => table.columns[index] ?? []),
    rows: table.rows.map((row) => kept.flatMap((index) => row[index] ?? [])),
  };
}

/** A table without the columns that the source does not print at all; its notes say which those are. */
export function withoutUnpublished(table: DataTable, words: Words): DataTable {
  const { unpublished, unpublishedColumns } = words.tables;
  const left: string[] = [];
  const kept = withoutColumns(table, ({ title }, cells) => {
    const isLeft = cells.length > 0 && cells.every(({ gap }) => gap === unpublished);
    if (isLeft) left.push(title);
    return isLeft;
  });
  return left.length === 0 ? table : { ...kept, notes: [...table.notes, unpublishedColumns(left)] };
}
