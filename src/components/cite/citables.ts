import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import { postedOn } from '#src/domain/news.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import type { NewsItem } from '#src/queries/items.ts';
import type { AnnualOverview } from '#src/tables/annual-years.ts';
import type { Words } from '#src/words/words.ts';
import type { Citable } from './citation.ts';

/** A report in its newest edition or an earlier one. */
type Of<R extends { readonly publishedOn: CalendarDay | PartialDay }> = {
  readonly id: string;
  readonly report: R;
  readonly issuedOn: R['publishedOn'] | CalendarDay;
};

/** A weekly report as it is cited. */
export function weeklyCitable(page: Of<WeeklyReport>, { dates, weekly }: Words): Citable {
  const { week } = page.report;
  const title = `${weekly.kind}${dates.week(week)}`;
  return reportCitable(page, {
    path: `/reports/weekly/${page.id}/`,
    title,
    period: dates.fullWeekRange(week),
  });
}

/** A monthly report as it is cited. */
export function monthlyCitable(page: Of<MonthlyReport>, { dates, monthly }: Words): Citable {
  const { id, report } = page;
  const named = { title: monthly.title(report), period: dates.month(report.month) };
  return reportCitable(page, { path: `/reports/monthly/${id}/`, ...named });
}

/** What was published of a year as it is cited. */
export function annualCitable(page: Of<AnnualReport>, { annual }: Words): Citable {
  const { title, period } = page.report;
  return reportCitable(page, { path: `/reports/annual/${page.id}/`, title, period: annual.period(period) });
}

/** The years side by side as they are cited: a compilation, whose sources stand in its rows. @param newest of the years. */
export function overviewCitable(
  { table, picture }: AnnualOverview,
  newest: AnnualReport,
  { cite }: Words,
): Citable {
  const { publishedOn: published } = newest;
  const provenance: Citable['provenance'] = picture.demonstration
    ? { kind: 'demonstration' }
    : { kind: 'published', source: cite.newestOf(picture.source), date: published, form: 'summary' };
  return {
    path: '/reports/annual/',
    title: table.title,
    period: picture.period,
    published,
    edition: null,
    provenance,
  };
}

/** A release as it is cited, on its day here: it has one address and no editions. */
export function newsCitable(release: NewsItem): Citable {
  const { id, title, provenance } = release;
  return {
    path: `/news/${id}/`,
    title,
    period: null,
    published: postedOn(release),
    edition: null,
    provenance,
  };
}

/** An edition has the day on which it came out, and a later one also that of the first. */
function reportCitable(
  {
    report,
    issuedOn,
  }: Of<
    Pick<Citable, 'provenance'> & { readonly publishedOn: Citable['published']; readonly edition: number }
  >,
  named: Pick<Citable, 'path' | 'title' | 'period'>,
): Citable {
  const { publishedOn, edition, provenance } = report;
  const firstPublished = edition > 1 ? publishedOn : null;
  return { ...named, published: issuedOn, firstPublished, edition, provenance };
}
