import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { site } from '#src/site.ts';
import { DETAIL_TABLES, monthlyTablesOf, type Detail } from '#src/tables/monthly.ts';
import { wordsFor } from '#src/words/words.ts';

/** A report that names no more sections than this shows them itself. */
const FEW_SECTIONS = 10;

/** Whether a report has tables for such a page: those that were published seldom do. */
export function hasDetail(page: MonthlyReportPage, detail: Detail): boolean {
  const tables = monthlyTablesOf(page, DETAIL_TABLES[detail], wordsFor(new URL(site.address)));
  return detail === 'air' ? tables.length > 0 : tables.some(({ rows }) => rows.length > FEW_SECTIONS);
}
