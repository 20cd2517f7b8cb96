import type { DataTable, TableCell, TableColumn } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';

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
