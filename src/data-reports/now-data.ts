import { firstDayOfMonth, lastDayOfMonth } from '#src/domain/month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { Words } from '#src/words/words.ts';
import { contextOf } from './context.ts';
import { judgedTogether, judgingByTable, type JudgedTables } from './judged.ts';

/** A page of the newest figures. */
export type NowTables = {
  readonly path: string;
  readonly title: string;
  readonly tables: readonly DataTable[];
  readonly judged: JudgedTables;
};

/** The tables of a page of the newest figures as data to take away. @param report the newest. */
export function nowData(
  { month, edition, publishedOn, provenance }: MonthlyReport,
  { path, title, tables, judged: judgedTables }: NowTables,
  words: Words,
): DataReport {
  const period = words.dates.month(month);
  const judged = judgedTogether(tables, judgedTables);
  return {
    path,
    first: firstDayOfMonth(month),
    last: lastDayOfMonth(month),
    context: contextOf({ title, period, provenance, edition, publishedOn, path, judged }, words),
    tables,
    judging: judgingByTable(tables, judgedTables, words),
    method: words.dataReports.trendMethod,
    places: [],
    changes: [{ edition, publishedOn, note: words.dataReports.renewed }],
  };
}
