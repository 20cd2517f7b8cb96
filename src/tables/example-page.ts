import { EXAMPLE_RULES } from '#src/domain/report/example-month.ts';
import { monthAirSummary } from '#src/domain/report/month-summary.ts';
import { monthShares } from '#src/domain/report/month-shares.ts';
import { monthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';

/** The page of a monthly report for tests. @param others that it may be compared with. */
export function examplePage(
  report: MonthlyReport,
  others: readonly MonthlyReport[] = [],
  changes: Partial<MonthlyReportPage> = {},
): MonthlyReportPage {
  const find = (month: string) => others.find((other) => other.month === month) ?? null;
  return {
    id: report.month,
    report,
    issuedOn: report.publishedOn,
    air: monthAirSummary(report, find, EXAMPLE_RULES),
    water: monthWaterSummary(report, find),
    shares: monthShares(report, find),
    targets: [],
    townships: isMissing(report.townships)
      ? null
      : report.townships.rows.map((row) => ({ ...row, base: row.lastYear })),
    earlier: undefined,
    later: undefined,
    rebased: [],
    ...changes,
  };
}
