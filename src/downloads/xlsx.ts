import writeXlsxFile, { type Cell, type Row, type Sheet } from 'write-excel-file/node';
import { cellsOf, type DataTable, type TableCell, type TableColumn } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { gapReason, headOf, kindOfData } from './cell-text.ts';
import type { TableContext } from './context.ts';
import { withoutTimes } from './same-bytes.ts';
import { columnWidth } from './xlsx-width.ts';
import { guideRows } from './xlsx-guide.ts';

/** A table as a workbook: the data, and a sheet that explains it. The same input gives the same bytes. */
export async function xlsxOf(table: DataTable, context: TableContext, words: Words): Promise<Uint8Array> {
  const { data, guide } = words.downloads.sheets;
  const sheets = [
    sheet(data, dataRows(table, context, words), { stickyRowsCount: 1, stickyColumnsCount: 1 }),
    sheet(guide, guideRows(table, context, words)),
  ];
  return withoutTimes(await writeXlsxFile(sheets).toBuffer());
}

function dataRows(table: DataTable, context: TableContext, words: Words): Row[] {
  const { gapReason: gap, provenance } = words.downloads.extra;
  const head = (column: TableColumn) => headOf(column, words);
  const kind = kindOfData(context, words);
  const heads = [...table.columns.map(head), gap.title, provenance.title];
  return [
    heads.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
    ...table.rows.map((row) => [
      ...cellsOf(table, row).map(({ column, cell }) => sheetCell(column, cell)),
      gapReason(table, row, head) || null,
      kind,
    ]),
  ];
}

/** Days stay texts: a spreadsheet's own dates change with its place and its system. */
function sheetCell({ kind, decimals }: TableColumn, { value }: TableCell): Cell {
  if (typeof value === 'number' && kind === 'decimal') {
    return { value, type: Number, format: `0.${'0'.repeat(decimals)}`.replace(/\.$/, '') };
  }
  return typeof value === 'string' ? { value, type: String } : value;
}

function sheet(name: string, data: Row[], options: Omit<Sheet<never>, 'data'> = {}): Sheet<never> {
  const count = Math.max(...data.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, index) => ({
    width: columnWidth(data.map((row) => row[index])),
  }));
  return { data, sheet: name, columns, ...options };
}
