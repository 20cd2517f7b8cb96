import { CITY } from '#src/domain/report/weekly-report.ts';
import { listBeside, listStandingOn } from '#src/queries/edition-history.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { areaTrends, isLong } from './area-trends.ts';
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

/** The same for an edition, as everything stood when it came out. @param address of its page. */
export async function listTrendsAsIssued(
  page: Pick<MonthlyReportPage, 'id' | 'report' | 'issuedOn'>,
  address: string,
  words: Words,
): Promise<Trends | null> {
  const { report, issuedOn } = page;
  if (report.scope !== CITY) return null;
  const all = await listBeside('monthlyReports', page);
  const months = [...all.values()].filter(({ scope }) => scope === CITY);
  const years = [...(await listStandingOn('annualReports', issuedOn)).values()];
  const asked = { area: CITY, figures: words.monthly.trends, last: report.month, address };
  const trends = areaTrends(asked, { months, years }, words);
  return isLong(trends) ? trends : null;
}
