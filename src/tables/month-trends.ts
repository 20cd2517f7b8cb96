import { CITY } from '#src/domain/report/weekly-report.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { listTrends, type Trends } from './trends.ts';

/** Months with a value below which there is nothing to follow. */
const LEAST = 3;

/** The trends that end with a report's month; null for a district's report, and where too few months are known. */
export async function listMonthTrends(
  { id, report }: Pick<MonthlyReportPage, 'id' | 'report'>,
  words: Words,
): Promise<Trends | null> {
  if (report.scope !== CITY) return null;
  const trends = await listTrends(CITY, words.monthly.trends, report.month, `/reports/monthly/${id}/`, words);
  const isLong = trends.charts.every(
    ({ chart }) => (chart.series[0]?.values ?? []).filter((value) => value !== null).length >= LEAST,
  );
  return trends.charts.length > 0 && isLong ? trends : null;
}
