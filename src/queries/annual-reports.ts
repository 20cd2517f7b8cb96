import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import { lastDayOfPeriod, type AnnualReport } from '#src/domain/report/annual-report.ts';
import { standing } from './corrections.ts';
import { listIssued } from './edition-history.ts';

/** What was published of a year or half-year, with its neighbours. */
export type AnnualReportPage = {
  /** The end of its address: `2023`, `2024-h1`. */
  readonly id: string;
  readonly report: AnnualReport;
  /** The day on which this edition came out, as far as is known; the first did on `report.publishedOn`. */
  readonly issuedOn: CalendarDay | PartialDay;
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
  const reports = await listIssued('annualReports');
  const newestFirst = reports.toSorted((a, b) =>
    lastDayOfPeriod(b.report.period).localeCompare(lastDayOfPeriod(a.report.period)),
  );
  return newestFirst.map(({ id, report, issuedOn }, index) => ({
    id,
    report,
    issuedOn,
    earlier: newestFirst[index + 1]?.id,
    later: newestFirst[index - 1]?.id,
  }));
}
