import type { NextReport } from '#src/components/reports/next-report.ts';
import { isLongAfter, monthlyDueOn } from '#src/domain/report/due.ts';
import { addMonths } from '#src/domain/month.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** The monthly report after this one: published, due on a day, or none to come. */
export function nextMonthlyReport(
  { report, later }: MonthlyReportPage,
  { monthly, weekly }: Words,
): NextReport {
  const { dueDayOfNextMonth } = site.reports.monthly;
  if (later) return { text: weekly.nextPublished, href: `/reports/monthly/${later}/` };
  if (report.provenance.kind === 'published') return { text: monthly.noneEntered };
  const due = monthlyDueOn(addMonths(report.month, 1), dueDayOfNextMonth);
  if (isLongAfter(monthlyDueOn(report.month, dueDayOfNextMonth), report.publishedOn)) {
    return { text: weekly.noNext };
  }
  return { text: due, due };
}
