import { stringify } from 'csv-stringify/sync';
import { cellsOf, type DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { fileText, gapReason, kindOfData } from './cell-text.ts';
import type { TableContext } from './context.ts';

/** The names of the last columns of a CSV. */
export const GAP_REASON = 'gap_reason';
export const PROVENANCE = 'provenance';

/** A table as CSV: UTF-8 with its mark, for spreadsheets; one row of heads; what is missing is empty and says why. */
export function csvOf(table: DataTable, context: TableContext, words: Words): string {
  const kind = kindOfData(context, words);
  const head = [...table.columns.map(({ key }) => key), GAP_REASON, PROVENANCE];
  const rows = table.rows.map((row) => [
    ...cellsOf(table, row).map(({ column, cell }) => fileText(column, cell)),
    gapReason(table, row, ({ key }) => key),
    kind,
  ]);
  return stringify([head, ...rows], { bom: true, record_delimiter: '\n' });
}
