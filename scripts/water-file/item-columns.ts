import type { AnyItem, Measurements } from '#src/domain/water/item.ts';
import { isMissing } from '../input-file/missing.ts';
import type { Row } from '../input-file/rows.ts';
import type { Report } from '../input-file/taken-rows.ts';
import { measuredIn } from './measured.ts';
import { factorOf } from './units.ts';

/** A column of unrounded values (`NH3N_raw`), which counts before the displayed one. */
export type RawField<I extends AnyItem> = `${I}Raw`;

/** The names of the columns of unrounded values, after those of the displayed ones. */
export function rawNames<I extends AnyItem>(
  items: readonly I[],
  names: Readonly<Record<I, readonly string[]>>,
): Record<RawField<I>, readonly string[]> {
  const entries = items.map((item) => [rawField(item), names[item].map((name) => `${name}_raw`)]);
  return Object.fromEntries(entries) as Record<RawField<I>, readonly string[]>; // one key for each item
}

/** The item of a column of displayed or unrounded values; undefined for another column. */
export function itemOf<I extends AnyItem>(items: readonly I[], field: string): I | undefined {
  return items.find((item) => field === item || field === rawField(item));
}

/** What was measured of items in a row; what cannot be a value is told. */
export function measurementsIn<I extends AnyItem>(
  row: Row<NoInfer<I | RawField<I>>>,
  items: readonly I[],
  report: Report,
): Measurements {
  const values: Partial<Record<AnyItem, string>> = {};
  for (const item of items) {
    const field = row.cell(rawField(item)) === '' ? item : rawField(item);
    const cell = row.cell(field);
    if (cell === '') continue;
    const { value, problem } = measuredIn(item, cell, factorOf(item, row.title(field)));
    if (value !== null) values[item] = value;
    if (problem) report(problem.kind, `的“${row.title(field)}”值“${cell}”${problem.what}`);
  }
  return values;
}

/** Whether a row has a cell for any of some items. */
export function hasItems<I extends AnyItem>(
  row: Row<NoInfer<I | RawField<I>>>,
  items: readonly I[],
): boolean {
  return items.some((item) => !isMissing(row.cell(item)) || !isMissing(row.cell(rawField(item))));
}

function rawField<I extends AnyItem>(item: I): RawField<I> {
  return `${item}Raw`;
}
