import type { Change, Compared, PointChange } from '#src/domain/comparison.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { Words } from '#src/words/words.ts';
import { cell, type Row } from './cells.ts';
import { signed } from './signed.ts';

/** The base of a comparison and its change, or why there is none, in two columns. */
export function comparedCells(
  [base, change]: readonly [ColumnKey, ColumnKey],
  compared: Compared<Change | PointChange>,
  words: Words,
): Row {
  if (compared.kind === 'change') {
    return { [base]: cell(compared.base), [change]: cell(signed(compared.change)) };
  }
  const why = words.tables.notCompared(compared);
  return { [base]: cell(null, why), [change]: cell(null, why) };
}
