import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { Words } from '#src/words/words.ts';
import { contextOf } from './context.ts';

/** The tables of a page of the newest figures as data to take away. @param report the newest. */
export function nowData(
  { month, edition, publishedOn, provenance }: MonthlyReport,
  path: string,
  title: string,
  tables: readonly DataTable[],
  words: Words,
): DataReport {
  const [first, last] = [firstDayOfMonth(month), lastDayOfMonth(month)];
  const period = words.dates.month(month);
  const parts = { title, period, provenance, edition, publishedOn, path, first, last, otherStandards: [] };
  return {
    path,
    first,
    last,
    context: contextOf(parts, words),
    tables,
    method: words.dataReports.trendMethod,
    places: [],
    changes: [{ edition, publishedOn, note: words.dataReports.renewed }],
  };
}
