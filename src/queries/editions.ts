import { readEditions } from '#src/content/editions.ts';
import type { ReportKind } from '#src/domain/edition.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { WeekSummary } from '#src/domain/report/week-summary.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { summaryOf } from './weekly-reports.ts';

/** The figures of an earlier edition. */
export type KeptReport<R> = { readonly id: string; readonly report: R };

type KeptReports = {
  readonly weekly: readonly (KeptReport<WeeklyReport> & { readonly summary: WeekSummary })[];
  readonly monthly: readonly KeptReport<MonthlyReport>[];
  readonly annual: readonly KeptReport<AnnualReport>[];
};

/** The earlier editions that are kept of reports; checked with the rest of the content before a build. */
export async function listKeptReports(): Promise<KeptReports> {
  const { kept } = readEditions();
  const of = <R>(kind: ReportKind): KeptReport<R>[] =>
    kept.filter((edition) => edition.kind === kind).map(({ id, data }) => ({ id, report: data as R })); // by the schema of its kind
  return {
    weekly: await Promise.all(
      of<WeeklyReport>('weeklyReports').map(async (kept) => ({
        ...kept,
        summary: await summaryOf(kept.report),
      })),
    ),
    monthly: of<MonthlyReport>('monthlyReports'),
    annual: of<AnnualReport>('annualReports'),
  };
}
