import type { DataTable, TableCell, TableColumn } from './table.ts';

/** A cell that is not what it was; without a column, a row that is new or gone. */
export type Difference = {
  readonly table: Pick<DataTable, 'id' | 'title'>;
  /** The cells that name the row, with their columns. */
  readonly row: readonly { readonly column: TableColumn; readonly cell: TableCell }[];
  readonly column: TableColumn | null;
  /** null = the row or the column was not there. */
  readonly old: TableCell | null;
  readonly now: TableCell | null;
};

/** Every value that differs between two editions of a report's tables, table by table, in the order of the later one. */
export function tableDifferences(before: readonly DataTable[], after: readonly DataTable[]): Difference[] {
  const gone = before.filter(({ id }) => after.every((table) => table.id !== id));
  return [
    ...after.flatMap((table) =>
      differencesIn(before.find(({ id }) => id === table.id) ?? emptied(table), table),
    ),
    ...gone.flatMap((table) => differencesIn(table, emptied(table))),
  ];
}

function emptied(table: DataTable): DataTable {
  return { ...table, rows: [] };
}

function differencesIn(before: DataTable, after: DataTable): Difference[] {
  const width = keyWidth(before, after);
  const [old, now] = [byKey(before, width), byKey(after, width)];
  const keys = [...now.keys(), ...[...old.keys()].filter((key) => !now.has(key))];
  return keys.flatMap((key) => {
    const rows = { old: old.get(key), now: now.get(key) };
    const named = { table: after, row: nameOf(after, rows.now ?? rows.old ?? [], width) };
    if (rows.old && rows.now)
      return cellDifferences(before, after, rows.old, rows.now).map((each) => ({ ...named, ...each }));
    return [{ ...named, column: null, old: rows.old?.[0] ?? null, now: rows.now?.[0] ?? null }];
  });
}

type Row = readonly TableCell[];

/** A row of the later table against the same of the earlier, column by column; a column is found by its key. */
function cellDifferences(
  before: DataTable,
  after: DataTable,
  old: Row,
  now: Row,
): Pick<Difference, 'column' | 'old' | 'now'>[] {
  const keys = [...new Set([...after.columns, ...before.columns].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const [was, is] = [columnAt(before, old, key), columnAt(after, now, key)];
    const column = is?.column ?? was?.column ?? null;
    return isSame(was?.cell, is?.cell) ? [] : [{ column, old: was?.cell ?? null, now: is?.cell ?? null }];
  });
}

function columnAt({ columns }: DataTable, row: Row, key: string) {
  const index = columns.findIndex((column) => column.key === key);
  const [column, cell] = [columns[index], row[index]];
  return column && cell ? { column, cell } : null;
}

/** A missing value is the same as before if its reason is. */
function isSame(old: TableCell | undefined, now: TableCell | undefined): boolean {
  return (old?.value ?? null) === (now?.value ?? null) && (old?.gap ?? null) === (now?.gap ?? null);
}

function nameOf({ columns }: DataTable, row: Row, width: number): Difference['row'] {
  return columns.slice(0, width).flatMap((column, index) => {
    const cell = row[index];
    return cell ? [{ column, cell }] : [];
  });
}

/** How many of the first columns tell the rows of both tables apart; 1 if none do. */
function keyWidth(before: DataTable, after: DataTable): number {
  const widths = after.columns.map((_, index) => index + 1);
  return widths.find((width) => [before, after].every((table) => isTelling(table, width))) ?? 1;
}

function isTelling({ rows }: DataTable, width: number): boolean {
  return new Set(rows.map((row) => keyOf(row, width))).size === rows.length;
}

/** Rows by what names them; of rows with the same name each by its turn. */
function byKey({ rows }: DataTable, width: number): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row, width);
    let turn = 1;
    while (found.has(`${key} ${turn}`)) turn += 1;
    found.set(`${key} ${turn}`, row);
  }
  return found;
}

function keyOf(row: Row, width: number): string {
  return JSON.stringify(row.slice(0, width).map(({ value }) => value));
}
