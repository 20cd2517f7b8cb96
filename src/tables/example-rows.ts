import type { DataTable } from '#src/domain/table.ts';

/** The names of a table's columns in files, in order, for tests. */
export function keysOf({ columns }: DataTable): string {
  return columns.map(({ key }) => key).join();
}

/** Rows by the names of their columns, for tests; what is missing is its reason in brackets, what is marked has a star. */
export function rowsOf({ columns, rows }: DataTable): Record<string, unknown>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ key }, index) => {
        const { value, gap, marked } = row[index] ?? { value: null, gap: null };
        return [key, value === null ? `(${gap ?? ''})` : marked ? `${value}*` : value];
      }),
    ),
  );
}
