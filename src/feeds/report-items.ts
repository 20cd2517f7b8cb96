import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { areaLabel } from '#src/tables/area-label.ts';
import type { Words } from '#src/words/words.ts';
import type { FeedItem } from './entry.ts';

/** A weekly report for feeds. */
export function weeklyItem({ id, report, summary }: WeeklyReportPage, words: Words): FeedItem {
  const { dates, frame, weekly } = words;
  return {
    kind: 'weeklyReports',
    id,
    title: `${weekly.kind}${dates.week(report.week)}`,
    summary: weekly.lead(summary),
    href: `/reports/weekly/${id}/`,
    published: report.notBefore ?? report.publishedOn,
    provenance: report.provenance,
    terms: [['report-kind', 'weekly', frame.pages.weekly]],
  };
}

/** A monthly report for feeds. */
export function monthlyItem({ id, report, air }: MonthlyReportPage, words: Words): FeedItem {
  const title = words.monthly.title(report);
  return {
    kind: 'monthlyReports',
    id,
    title,
    summary: words.monthly.lead(report, air, (area) => areaLabel(area, words)) || title,
    href: `/reports/monthly/${id}/`,
    published: report.notBefore ?? report.publishedOn,
    provenance: report.provenance,
    terms: [['report-kind', 'monthly', words.frame.pages.monthly]],
  };
}

/** An annual report for feeds. */
export function annualItem({ id, report }: AnnualReportPage, { annual, frame }: Words): FeedItem {
  return {
    kind: 'annualReports',
    id,
    title: report.title,
    summary: annual.lead(report),
    href: `/reports/annual/${id}/`,
    published: report.notBefore ?? report.publishedOn,
    provenance: report.provenance,
    terms: [['report-kind', 'annual', frame.pages.annual]],
  };
}
