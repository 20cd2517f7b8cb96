import { listAllMonthlyReports, type MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Detail } from '#src/tables/monthly.ts';
import { hasDetail } from './detail.ts';

/** The reports that have such a page. */
export async function listDetailedMonths(detail: Detail): Promise<MonthlyReportPage[]> {
  const pages = await listAllMonthlyReports();
  return pages.filter((page) => hasDetail(page, detail));
}
