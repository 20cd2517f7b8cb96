import { CITY } from '#src/domain/report/weekly-report.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { isLong } from './area-trends.ts';
import { listTrends, type Trends } from './trends.ts';

/** The trends that end with a report's month; null for a district's report, and where too few months are known. */
export async function listMonthTrends(
  { id, report }: Pick<MonthlyReportPage, 'id' | 'report'>,
  words: Words,
): Promise<Trends | null> {
  if (report.scope !== CITY) return null;
  const trends = await listTrends(CITY, words.monthly.trends, report.month, `/reports/monthly/${id}/`, words);
  return isLong(trends) ? trends : null;
}
