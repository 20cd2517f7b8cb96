import type { TableCell, TableColumn } from '#src/domain/table.ts';

/** A cell as a file or a page tells it. */
export type GridCell = Pick<TableCell, 'value' | 'gap'>;

/** A table as one of its four forms tells it. */
export type Grid = {
  /** By their names in files; a head that says something else, as it stands. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
  /** What the rows say of the kind of their data, where they do. */
  readonly kinds: readonly string[];
};

/** What JSON tells; the others are read by its columns and compared with it. */
export type Told = {
  readonly columns: readonly TableColumn[];
  readonly kind: string;
  readonly grid: Grid;
};

/** A cell with its texts as pages show them: spaces in a row are one. */
export function gridCell(value: GridCell['value'], gap: string | null = null): GridCell {
  return { value: typeof value === 'string' ? plain(value) : value, gap: gap === null ? null : plain(gap) };
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The reasons in a text like `pm25: …; o3: …`, by the names that may stand in it. */
export function gapsIn(text: string, names: readonly string[]): Map<string, string> {
  const found = names
    .map((name) => ({ name, at: `; ${text}`.indexOf(`; ${name}: `) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at);
  return new Map(
    found.map(({ name, at }, index) => {
      const next = found[index + 1];
      return [name, text.slice(at + name.length + 2, next ? next.at - 2 : undefined)];
    }),
  );
}
