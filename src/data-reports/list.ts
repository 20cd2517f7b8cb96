import type { DataReport } from '#src/downloads/context.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { listMonthlyReports } from '#src/queries/monthly-reports.ts';
import { listWeeklyReports } from '#src/queries/weekly-reports.ts';
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
  const weeks = await listWeeklyReports();
  return [
    ...now.map(({ data }) => data),
    ...annualData(await listAnnualReports(), words),
    ...months.map((page) => monthlyData(page, words)),
    ...weeks.map((page) => weeklyData(page, words)),
  ];
}
