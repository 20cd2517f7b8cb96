import { createHash } from 'node:crypto';
import { WATER_CLASSES } from '#src/domain/water/item.ts';
import { LEVELS } from '#src/domain/air/level.ts';
import { WARNING_COLOURS, type ColumnKind, type DataTable, type TableColumn } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { GAP_REASON, PROVENANCE } from './csv.ts';

/** A field of a Table Schema (Data Package 2.0). */
type Field = {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly constraints?: { readonly enum: readonly (string | number)[] };
};

export type TableSchema = {
  readonly $schema: string;
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
};

const TYPES: Readonly<Record<ColumnKind, Pick<Field, 'type' | 'constraints'>>> = {
  text: { type: 'string' },
  day: { type: 'date' },
  month: { type: 'yearmonth' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  change: { type: 'number' },
  level: { type: 'integer', constraints: { enum: LEVELS } },
  'water-class': { type: 'integer', constraints: { enum: WATER_CLASSES } },
  warning: { type: 'string', constraints: { enum: WARNING_COLOURS } },
  'yes-no': { type: 'boolean' },
};

/** The schema of a table's CSV. */
export function tableSchemaOf(table: DataTable, { downloads }: Words): TableSchema {
  const { gapReason, provenance } = downloads.extra;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: [
      ...table.columns.map((column, index) => fieldOf(column, isWhole(table, index))),
      { name: GAP_REASON, type: 'string', ...gapReason },
      { name: PROVENANCE, type: 'string', ...provenance },
    ],
    missingValues: [''],
  };
}

/** What a schema is called: the table, and a sign of its columns, since two editions of a table may differ in them. */
export function schemaName({ id }: DataTable, schema: TableSchema): string {
  return `${id}-${createHash('sha256').update(JSON.stringify(schema)).digest('hex').slice(0, 8)}`;
}

function fieldOf({ key, title, unit, kind, description }: TableColumn, whole: boolean): Field {
  const shape = kind === 'integer' && !whole ? TYPES.decimal : TYPES[kind];
  return { name: key, title, description, ...(unit === null ? {} : { unit }), ...shape };
}

/** A column of several pollutants has whole numbers and, for CO, decimals. */
function isWhole({ rows }: DataTable, index: number): boolean {
  return rows.every((row) => row[index]?.value === null || Number.isInteger(row[index]?.value));
}
