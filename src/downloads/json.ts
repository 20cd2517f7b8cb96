import { cellsOf, type DataTable, type TableCell } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { kindOfData, sourceText } from './cell-text.ts';
import type { TableContext } from './context.ts';

/** A row by the names of its columns; `gaps` says why values are missing, of those that are. */
export type JsonRow = Readonly<Record<string, TableCell['value'] | Readonly<Record<string, string>>>>;

/** A table as JSON: what it is, its dictionary, and its rows as objects. */
export function jsonOf(table: DataTable, context: TableContext, words: Words): string {
  const { id, title, caption, columns, notes } = table;
  const about = { id, title, caption, ...aboutReport(context, words) };
  const rows = table.rows.map((row) => jsonRow(table, row));
  return `${JSON.stringify({ ...about, columns, rows, notes }, null, 2)}\n`;
}

/** What every JSON of a report says of it. */
export function aboutReport(context: TableContext, words: Words) {
  const { title, provenance, parts: _parts, ...rest } = context;
  const { kind, note: _, ...source } = provenance;
  return {
    ...(context.demonstration ? { notice: words.downloads.demonstration } : {}),
    report: title,
    ...rest,
    provenance: { kind, name: kindOfData(context, words), text: sourceText(context, words), ...source },
    licence: null,
  };
}

function jsonRow(table: DataTable, row: readonly TableCell[]): JsonRow {
  const cells = cellsOf(table, row);
  const gaps = cells.flatMap(({ column, cell }) => (cell.gap === null ? [] : [[column.key, cell.gap]]));
  return {
    ...Object.fromEntries(cells.map(({ column, cell }) => [column.key, cell.value])),
    ...(gaps.length > 0 ? { gaps: Object.fromEntries(gaps) as Record<string, string> } : {}),
  };
}
