import type { InspectedFile } from '../input-file/inspect.ts';
import * as input from '../input-file/rows.ts';
import { AIR_LAYOUT, type Field } from './columns.ts';

export type { BrokenRow } from '../input-file/rows.ts';

/** One row of an hourly file, by field. */
export type Row = input.Row<Field>;

/** Reads an hourly file to its end, row by row; memory does not grow with the file. @throws InputError */
export function eachRow(
  file: InspectedFile,
  take: input.TakeRow<Field>,
  progress?: input.Progress,
): Promise<void> {
  return input.eachRow(file, AIR_LAYOUT, take, progress);
}
