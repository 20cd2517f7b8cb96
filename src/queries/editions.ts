import type { WeekSummary } from '#src/domain/report/week-summary.ts';
import { listKept, type Issued } from './edition-history.ts';
import { summaryAsIssued } from './weekly-reports.ts';

type KeptReports = {
  readonly weekly: readonly (Issued<'weeklyReports'> & { readonly summary: WeekSummary })[];
  readonly monthly: readonly Issued<'monthlyReports'>[];
  readonly annual: readonly Issued<'annualReports'>[];
};

/** The earlier editions that are kept of reports; checked with the rest of the content before a build. */
export async function listKeptReports(): Promise<KeptReports> {
  const [weeks, monthly, annual] = await Promise.all([
    listKept('weeklyReports'),
    listKept('monthlyReports'),
    listKept('annualReports'),
  ]);
  return {
    weekly: await Promise.all(weeks.map(async (kept) => ({ ...kept, summary: await summaryAsIssued(kept) }))),
    monthly,
    annual,
  };
}
