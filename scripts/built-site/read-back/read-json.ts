import type { TableCell, TableColumn } from '#src/domain/table.ts';
import { gridCell, type GridCell, type Told } from './grid.ts';

type Row = Readonly<Record<string, TableCell['value']>> & {
  readonly gaps?: Readonly<Record<string, string>>;
};

/** A table's JSON. */
export function readJson(text: string): Told {
  const { columns, rows, provenance } = JSON.parse(text) as {
    readonly columns: readonly TableColumn[];
    readonly rows: readonly Row[];
    readonly provenance: { readonly name: string };
  }; // written by jsonOf
  const keys = columns.map(({ key }) => key);
  const grid = { columns: keys, rows: rows.map((row) => cellsOf(row, keys)), kinds: [] };
  return { columns, kind: provenance.name, grid };
}

function cellsOf({ gaps, ...values }: Row, keys: readonly string[]): GridCell[] {
  const strays = Object.keys(values).filter((key) => !keys.includes(key));
  return [
    ...keys.map((key) => gridCell(values[key] ?? null, gaps?.[key])),
    ...strays.map((key) => gridCell(values[key] ?? null)),
  ];
}
