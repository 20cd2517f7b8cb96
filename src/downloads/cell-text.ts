import { cellsOf, numberText, type DataTable, type TableCell, type TableColumn } from '#src/domain/table.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { Words } from '#src/words/words.ts';
import type { TableContext } from './context.ts';

/** A cell in a file of text: decimals as on the page, `true` or `false`, an empty text where nothing is known. */
export function fileText({ kind, decimals }: TableColumn, { value }: TableCell): string {
  if (value === null) return '';
  return typeof value === 'number' && (kind === 'decimal' || kind === 'change')
    ? numberText(value, decimals)
    : String(value);
}

/** Why cells of a row are missing: `pm25: …; o3: …`; empty when none is. */
export function gapReason(
  table: DataTable,
  row: readonly TableCell[],
  nameOf: (column: TableColumn) => string,
): string {
  return cellsOf(table, row)
    .flatMap(({ column, cell }) => (cell.gap === null ? [] : [`${nameOf(column)}: ${cell.gap}`]))
    .join('; ');
}

/** The head of a column with its unit. */
export function headOf({ title, unit }: TableColumn, { downloads }: Words): string {
  return unit === null ? title : `${title}${downloads.unit(unit)}`;
}

/** What kind of data a report holds, in words. */
export function kindOfData({ provenance, demonstration }: TableContext, { items }: Words): string {
  const kind = demonstration || isDemonstration({ provenance }) ? 'demonstration' : provenance.kind;
  return items.provenanceKind[kind];
}

/** Where the data comes from, in words. */
export function sourceText({ provenance, parts }: TableContext, { items }: Words): string {
  return [items.provenance(provenance, parts), provenance.note].filter(Boolean).join(' ');
}
