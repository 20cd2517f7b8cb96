import { LEVELS, type Level } from './air/level.ts';
import type { WarningColour } from './report/monthly-water.ts';
import { WATER_CLASSES, type WaterClass } from './water/item.ts';

/** Worst first. */
export const WARNING_COLOURS: readonly WarningColour[] = ['red', 'yellow', 'green'];

/** What a column holds, which decides how its cells are shown; files always hold plain values. */
export type ColumnKind =
  | 'text'
  | 'day'
  | 'month'
  | 'integer'
  | 'decimal'
  /** A decimal that says which way: 0 is 持平. */
  | 'change'
  | 'level'
  | 'water-class'
  | 'warning'
  | 'yes-no';

/** A column of a table: the same one on the page, in every file and in the dictionary. */
export type TableColumn = {
  /** Its name in files, English: `pm25`, `good_share`. */
  readonly key: string;
  /** Its head on the page. */
  readonly title: string;
  readonly kind: ColumnKind;
  /** In words; null = none. */
  readonly unit: string | null;
  /** Decimals that are always printed, of a `decimal`. */
  readonly decimals: number;
  /** One sentence for the dictionary. */
  readonly description: string;
};

/** One figure, word or day. A missing one (`null`) says why in words; a level, class or warning is its number or id. */
export type TableCell = {
  readonly value: string | number | boolean | null;
  /** Why it is missing; null where there is a value. */
  readonly gap: string | null;
  /** Over its limit, worse than its target: marked. */
  readonly marked?: boolean;
};

/** A table of a report. Page, CSV, XLSX, JSON and charts are all made from it. */
export type DataTable = {
  /** The end of its permanent address: `air`, `sections`. */
  readonly id: string;
  readonly title: string;
  /** What it shows and of which period, in one sentence. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Below the table: units, rules, breaks. */
  readonly notes: readonly string[];
};

/** A number as it is printed everywhere: with at least its column's decimals, and with every decimal that it has. */
export function numberText(value: number, decimals: number): string {
  const own = String(value).split('.')[1]?.length ?? 0;
  return own >= decimals ? String(value) : value.toFixed(decimals);
}

/** The cells of a row with their columns, in order. */
export function cellsOf(
  { columns }: Pick<DataTable, 'columns'>,
  row: readonly TableCell[],
): { readonly column: TableColumn; readonly cell: TableCell }[] {
  return columns.map((column, index) => ({ column, cell: row[index] ?? { value: null, gap: null } }));
}

/** What is shown as a sign beside its word. */
export type Rating =
  | { readonly kind: 'level'; readonly value: Level }
  | { readonly kind: 'water-class'; readonly value: WaterClass }
  | { readonly kind: 'warning'; readonly value: WarningColour };

/** The level, class or warning of a cell; null for a cell of another kind, and for a missing one. */
export function ratingOf({ kind }: TableColumn, { value }: TableCell): Rating | null {
  const level = kind === 'level' && LEVELS.find((known) => known === value);
  if (level) return { kind: 'level', value: level };
  const waterClass = kind === 'water-class' && WATER_CLASSES.find((known) => known === value);
  if (waterClass) return { kind: 'water-class', value: waterClass };
  const colour = kind === 'warning' && WARNING_COLOURS.find((known) => known === value);
  return colour ? { kind: 'warning', value: colour } : null;
}
