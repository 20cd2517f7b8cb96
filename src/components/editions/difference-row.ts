import { cellWords } from '#src/components/table/cell-words.ts';
import type { Difference } from '#src/domain/table-difference.ts';
import type { Words } from '#src/words/words.ts';

/** A difference as a line of a table. */
export type DifferenceRow = Readonly<Record<'table' | 'row' | 'column' | 'old' | 'now', string>>;

/** A difference in words. Of a row that is new or gone, the row says so where its value would stand. */
export function differenceRow({ table, row, column, old, now }: Difference, words: Words): DifferenceRow {
  const { downloads, editions } = words;
  const name = row.map(({ column: key, cell }) => cellWords(key, cell, words)).join(' ');
  if (!column) {
    const [was, is] = [old ? '' : editions.rowAdded, now ? '' : editions.rowRemoved];
    return { table: table.title, row: name, column: '', old: was, now: is };
  }
  const unit = column.unit ? downloads.unit(column.unit) : '';
  const text = (cell: typeof old) => (cell ? cellWords(column, cell, words) : downloads.nothing);
  return { table: table.title, row: name, column: `${column.title}${unit}`, old: text(old), now: text(now) };
}
