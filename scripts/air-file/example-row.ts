import type { Field } from './columns.ts';
import type { Row } from './rows.ts';

/** A row for tests: its cells by field; what is not given is a column that the file lacks. */
export function exampleRow(cells: Partial<Readonly<Record<Field, string>>>, line = 2): Row {
  return {
    line,
    cell: (field) => cells[field] ?? '',
    has: (field) => field in cells,
    title: (field) => field,
    unused: [],
  };
}
