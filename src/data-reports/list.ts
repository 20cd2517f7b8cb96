import type { DataReport } from '#src/downloads/context.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { listMonthlyReports } from '#src/queries/monthly-reports.ts';
import { listWeeklyReports } from '#src/queries/weekly-reports.ts';
import { listMonthTrends } from '#src/tables/month-trends.ts';
import type { Words } from '#src/words/words.ts';
import { annualData } from './annual.ts';
import { monthlyData } from './monthly.ts';
import { listNowData } from './now.ts';
import { weeklyData } from './weekly.ts';

const made = new WeakMap<Words, Promise<DataReport[]>>();

/** Everything that can be taken away, newest first; made once, since pages, files and catalogue want the same values. */
export function listDataReports(words: Words): Promise<DataReport[]> {
  const known = made.get(words);
  if (known) return known;
  const reports = makeDataReports(words);
  made.set(words, reports);
  return reports;
}

async function makeDataReports(words: Words): Promise<DataReport[]> {
  const now = await listNowData(words);
  const months = await listMonthlyReports();
  const trends = await Promise.all(months.map((page) => listMonthTrends(page, words)));
  const weeks = await listWeeklyReports();
  return [
    ...now.map(({ data }) => data),
    ...annualData(await listAnnualReports(), words),
    ...months.map((page, index) => monthlyData(page, trends[index] ?? null, words)),
    ...weeks.map((page) => weeklyData(page, words)),
  ];
}
