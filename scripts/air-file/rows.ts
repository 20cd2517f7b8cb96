import type { InspectedFile } from '../input-file/inspect.ts';
import * as input from '../input-file/rows.ts';
import { AIR_LAYOUT, type Field } from './columns.ts';

export type { BrokenRow } from '../input-file/rows.ts';

/** One row of an hourly file, by field. */
export type Row = input.Row<Field>;

/** The rows of an hourly file, one by one; memory does not grow with the file. @throws InputError */
export function rowsOf(file: InspectedFile, progress: input.Progress): AsyncGenerator<Row | input.BrokenRow> {
  return input.rowsOf(file, AIR_LAYOUT, progress);
}
