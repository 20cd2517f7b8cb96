import { listMonthlyReports, type MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { site } from '#src/site.ts';
import { monthlyTablesOf } from '#src/tables/monthly.ts';
import { wordsFor } from '#src/words/words.ts';

/** What of a month has a page of its own beside the report. */
export type Detail = 'air' | 'water';

/** A report that names no more sections than this shows them itself. */
const FEW_SECTIONS = 10;

/** Whether a report has tables for such a page: those that were published seldom do. */
export function hasDetail(page: MonthlyReportPage, detail: Detail): boolean {
  const words = wordsFor(new URL(site.address));
  const ids = detail === 'air' ? words.monthly.airTables : words.monthly.waterTables;
  const tables = monthlyTablesOf(page, ids, words);
  return detail === 'air' ? tables.length > 0 : tables.some(({ rows }) => rows.length > FEW_SECTIONS);
}

/** The reports that have such a page. */
export async function listDetailedMonths(detail: Detail): Promise<MonthlyReportPage[]> {
  const pages = await listMonthlyReports();
  return pages.filter((page) => hasDetail(page, detail));
}
