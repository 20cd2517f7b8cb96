import { getCollection } from 'astro:content';
import { lastDayOfPeriod, type AnnualReport } from '#src/domain/report/annual-report.ts';
import { standing } from './corrections.ts';

/** What was published of a year or half-year, with its neighbours. */
export type AnnualReportPage = {
  /** The end of its address: `2023`, `2024-h1`. */
  readonly id: string;
  readonly report: AnnualReport;
  /** Ids of the periods before and after that have a report. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
};

/** The yearly and half-yearly reports that stand, newest period first. */
export async function listAnnualReports(): Promise<AnnualReportPage[]> {
  return standing('annualReports', await listAllAnnualReports());
}

/** All of them: also those that were withdrawn. */
export async function listAllAnnualReports(): Promise<AnnualReportPage[]> {
  const entries = await getCollection('annualReports');
  const newestFirst = entries.toSorted((a, b) =>
    lastDayOfPeriod(b.data.period).localeCompare(lastDayOfPeriod(a.data.period)),
  );
  return newestFirst.map(({ id, data }, index) => ({
    id,
    report: data,
    earlier: newestFirst[index + 1]?.id,
    later: newestFirst[index - 1]?.id,
  }));
}
