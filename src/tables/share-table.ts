import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';

/** The shares of a month that its sentences tell and none of its tables has: so that editions can be compared in them too. */
export function shareTable(
  { drinking, noise }: Pick<MonthlyReport, 'drinking' | 'noise'>,
  words: Words,
): DataTable {
  const { title, names, unit } = words.editions.shares;
  const shares = {
    ...(isMissing(drinking) ? {} : { sourceShare: drinking.sourceShare, volumeShare: drinking.volumeShare }),
    ...(isMissing(noise) ? {} : { dayShare: noise.dayShare, nightShare: noise.nightShare }),
  };
  const rows = (['sourceShare', 'volumeShare', 'dayShare', 'nightShare'] as const)
    .filter((key) => key in shares)
    .map((key) => ({
      indicator: cell(names[key] + unit),
      figure: cell(shares[key] ?? null, words.downloads.nothing),
    }));
  return tableOf({ id: 'shares', title, caption: title, notes: [] }, ['indicator', 'figure'], rows, words);
}
