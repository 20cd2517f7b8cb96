import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { AnnualOverview } from '#src/tables/annual-years.ts';
import type { Words } from '#src/words/words.ts';
import type { Citable } from './citation.ts';

type Of<R> = { readonly id: string; readonly report: R };

/** A weekly report as it is cited. */
export function weeklyCitable({ id, report }: Of<WeeklyReport>, { dates, weekly }: Words): Citable {
  const { week, publishedOn, edition, provenance } = report;
  const title = `${weekly.kind}${dates.week(week)}`;
  return item(`/reports/weekly/${id}/`, title, dates.fullWeekRange(week), publishedOn, edition, provenance);
}

/** A monthly report as it is cited. */
export function monthlyCitable({ id, report }: Of<MonthlyReport>, { dates, monthly }: Words): Citable {
  const { month, publishedOn, edition, provenance } = report;
  const title = monthly.title(report);
  return item(`/reports/monthly/${id}/`, title, dates.month(month), publishedOn, edition, provenance);
}

/** What was published of a year as it is cited. */
export function annualCitable({ id, report }: Of<AnnualReport>, { annual }: Words): Citable {
  const { title, period, publishedOn, edition, provenance } = report;
  return item(`/reports/annual/${id}/`, title, annual.period(period), publishedOn, edition, provenance);
}

/** The years side by side as they are cited: a compilation, whose sources stand in its rows. @param newest of the years. */
export function overviewCitable({ table, picture }: AnnualOverview, newest: AnnualReport): Citable {
  const { publishedOn: published } = newest;
  const provenance: Citable['provenance'] = picture.demonstration
    ? { kind: 'demonstration' }
    : { kind: 'published', source: picture.source, date: published, form: 'summary' };
  return item('/reports/annual/', table.title, picture.period, published, null, provenance);
}

/** A release as it is cited: it has one address and no editions. */
export function newsCitable({ id, title, publishedOn, provenance }: NewsItem): Citable {
  return item(`/news/${id}/`, title, null, publishedOn, null, provenance);
}

function item(
  path: string,
  title: string,
  period: string | null,
  published: CalendarDay | PartialDay,
  edition: number | null,
  provenance: Citable['provenance'],
): Citable {
  return { path, title, period, published, edition, provenance };
}
