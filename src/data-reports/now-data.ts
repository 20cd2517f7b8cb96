import { firstDayOfMonth, lastDayOfMonth, type Month } from '#src/domain/month.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
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
  /** Its trends, which are of more months than the newest; null = there are none. */
  readonly span: { readonly table: string; readonly first: Month; readonly last: Month } | null;
};

/** The tables of a page of the newest figures as data to take away. @param report the newest. */
export function nowData(
  { report, issuedOn: publishedOn }: Pick<MonthlyReportPage, 'report' | 'issuedOn'>,
  { path, title, tables, judged: judgedTables, span }: NowTables,
  words: Words,
): DataReport {
  const { month, edition, provenance } = report;
  const period = span ? words.trends.period(span.first, span.last) : words.dates.month(month);
  const judged = judgedTogether(tables, judgedTables);
  return {
    path,
    first: firstDayOfMonth(span?.first ?? month),
    last: lastDayOfMonth(span?.last ?? month),
    context: contextOf({ title, period, provenance, edition, publishedOn, path, judged }, words),
    tables,
    judging: ofTables(judgingByTable(tables, judgedTables, words), span?.table, words.dates.month(month)),
    method: words.dataReports.trendMethod,
    places: [],
    changes: [{ edition, publishedOn, note: words.dataReports.renewed }],
  };
}

/** All tables but that of the trends are of the newest month. */
function ofTables(
  judging: DataReport['judging'],
  trends: string | undefined,
  period: string,
): DataReport['judging'] {
  const entries = Object.entries(judging);
  return Object.fromEntries(entries.map(([id, own]) => [id, id === trends ? own : { ...own, period }]));
}
