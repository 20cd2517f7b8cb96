import type { DataReport } from '#src/downloads/context.ts';
import { listAllAnnualReports, listAnnualReports } from '#src/queries/annual-reports.ts';
import { listCorrections } from '#src/queries/corrections.ts';
import { listAllMonthlyReports } from '#src/queries/monthly-reports.ts';
import { listAllWeeklyReports } from '#src/queries/weekly-reports.ts';
import { listMonthTrends } from '#src/tables/month-trends.ts';
import type { Words } from '#src/words/words.ts';
import { annualData } from './annual.ts';
import { listSuperseded } from './editions.ts';
import { monthlyData } from './monthly.ts';
import { listNowData } from './now.ts';
import { weeklyData } from './weekly.ts';
import { withChanges } from './changes.ts';

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
  const months = await listAllMonthlyReports();
  const trends = await Promise.all(months.map((page) => listMonthTrends(page, words)));
  const weeks = await listAllWeeklyReports();
  const notes = await listCorrections();
  const reports = [
    ...now.map(({ data }) => data),
    ...annualData(await listAnnualReports(), words, await listAllAnnualReports()),
    ...months.map((page, index) => monthlyData(page, trends[index] ?? null, words)),
    ...weeks.map((page) => weeklyData(page, words)),
    ...(await listSuperseded(words)).map(({ data }) => data),
  ];
  return reports.map((report) => withChanges(report, notes, words));
}
