import type { ColumnKind, DataTable, TableCell, TableColumn } from './table.ts';

/** A column for tests. */
export function exampleColumn(
  key: string,
  kind: ColumnKind,
  overrides: Partial<TableColumn> = {},
): TableColumn {
  return {
    key,
    title: `Head of ${key}`,
    kind,
    unit: null,
    decimals: kind === 'decimal' ? 1 : 0,
    description: `What ${key} is`,
    ...overrides,
  };
}

const cell = (value: TableCell['value'], marked = false): TableCell => ({ value, gap: null, marked });
const gap = (why: string | null): TableCell => ({ value: null, gap: why });

/** A table with a column of every kind, and with everything that a cell may be. */
export const exampleTable: DataTable = {
  id: 'sections',
  title: 'Sections',
  caption: 'Every section in October 2026',
  columns: [
    exampleColumn('section', 'text'),
    exampleColumn('day', 'day'),
    exampleColumn('month', 'month'),
    exampleColumn('pm25', 'integer', { unit: 'µg/m³' }),
    exampleColumn('good_share', 'decimal', { unit: '%' }),
    exampleColumn('level', 'level'),
    exampleColumn('class', 'water-class'),
    exampleColumn('warning', 'warning'),
    exampleColumn('passes', 'yes-no'),
  ],
  rows: [
    ['a & <b>', '2026-10-01', '2026-10', 0, 90, 2, 6, 'red', false],
    ['c, "d"', '2026-10-31', '2026-01', 121, -0.5, 6, 1, 'green', true],
  ]
    .map((values) => values.map((value) => cell(value, value === 121 || value === false)))
    .concat([[cell('e'), ...['f', 'g', 'h', 'too few days', 'i', 'j; k', 'm: n'].map(gap), gap(null)]]),
  notes: ['A note.'],
};
