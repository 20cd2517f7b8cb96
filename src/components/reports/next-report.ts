import { isLongAfter, nextWeeklyDueOn, weeklyDueOn } from '#src/domain/report/due.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** The report after this one: published, due on a day, or none to come. */
export type NextReport = { readonly text: string; readonly href?: string; readonly due?: string };

export function nextReport({ report, later }: WeeklyReportPage, { weekly }: Words): NextReport {
  const { dueDaysAfter } = site.reports.weekly;
  if (later) return { text: weekly.nextPublished, href: `/reports/weekly/${later}/` };
  if (isLongAfter(weeklyDueOn(report.week, dueDaysAfter), report.publishedOn)) return { text: weekly.noNext };
  const due = nextWeeklyDueOn(report.week, dueDaysAfter);
  return { text: due, due };
}
