import { targetOf } from '#src/domain/report/targets.ts';
import { monthTrend, type TrendFigure } from '#src/domain/report/trends.ts';
import type { Month } from '#src/domain/month.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TrendChart, TrendNames } from '#src/domain/trend.ts';
import type { PictureContext } from '#src/components/chart/saved-words.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { listCityMonths } from '#src/queries/monthly-reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { trendTable } from './trend.ts';

/** A figure over 24 months as a chart. */
export type Trend = {
  readonly figure: TrendFigure;
  readonly chart: TrendChart;
  readonly names: TrendNames;
  /** What its saved picture says. */
  readonly picture: PictureContext;
};

/** The trends of a page, and the one table that says the same; charts and table are made from the same values. */
export type Trends = { readonly charts: readonly Trend[]; readonly table: DataTable | null };

/** Trends of an area that end with a month; those without a single value are left out. @param address of their page. */
export async function listTrends(
  area: string,
  figures: readonly TrendFigure[],
  last: Month,
  address: string,
  words: Words,
): Promise<Trends> {
  const reports = await cityReports();
  const annual = (await listAnnualReports()).map(({ report }) => report);
  const label = areaLabel(area, words);
  const charts = figures
    .map((figure) => {
      const target = area === CITY ? targetOf(figure, annual) : null;
      return {
        figure,
        chart: monthTrend(figure, area, last, reports, words.trends.unit(figure), target),
        names: words.trends.names(figure, label),
      };
    })
    .filter(({ chart }) => chart.series.some(({ values }) => values.some((value) => value !== null)))
    .map((trend) => ({ ...trend, picture: pictureOf(trend, reports, label, address, words) }));
  return { charts, table: charts.length > 0 ? trendTable(charts, label, words) : null };
}

let known: Promise<MonthlyReport[]> | undefined;

/** Read once: every month asks for all of them. */
function cityReports(): Promise<MonthlyReport[]> {
  known ??= listCityMonths().then((pages) => pages.map(({ report }) => report));
  return known;
}

function pictureOf(
  { figure, chart }: Pick<Trend, 'figure' | 'chart'>,
  reports: readonly MonthlyReport[],
  label: string,
  address: string,
  { trends }: Words,
): PictureContext {
  const [first, last] = [chart.months[0], chart.months.at(-1)];
  return {
    title: trends.pictureTitle(figure, label),
    period: first && last ? trends.period(first, last) : '',
    source: trends.source(site.portal),
    demonstration: reports.some((report) => chart.months.includes(report.month) && isDemonstration(report)),
    address: new URL(address, site.address).href,
  };
}
