import { exampleFile } from '../input-file/example-file.ts';
import { inspectFile } from '../input-file/inspect.ts';
import { eachRow, type BrokenRow, type Row } from './rows.ts';

/** Every row of a text as an hourly file. */
export async function rowsIn(content: string | Uint8Array): Promise<(Row | BrokenRow)[]> {
  const file = await inspectFile(exampleFile(content));
  const rows: (Row | BrokenRow)[] = [];
  await eachRow(file, (row) => rows.push(row));
  return rows;
}
