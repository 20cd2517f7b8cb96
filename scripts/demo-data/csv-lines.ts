import { stringify } from 'csv-stringify/sync';

/** One line a row, each with its line end and quoted where it must be. */
export function* csvLines(rows: Iterable<readonly (string | number)[]>): Generator<string> {
  for (const row of rows) yield stringify([[...row]], { record_delimiter: '\n' });
}
