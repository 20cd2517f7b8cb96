import { dailySvg, trendSvg } from '#src/charts/chart-svg.ts';
import type { PictureContext } from '#src/components/chart/saved-words.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { dailyChart } from '#src/domain/chart.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { cityOf } from '#src/domain/report/week-summary.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { annualOverview } from '#src/tables/annual-years.ts';
import { listMonthlyReports, type MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import { listMonthTrends } from '#src/tables/month-trends.ts';
import type { Trends } from '#src/tables/trends.ts';
import { listWeeklyReports, type WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { listNowData } from './now.ts';

/** A chart as a file: its address without the end. */
export type Picture = { readonly path: string; readonly svg: string };

/** Every chart of every page as an SVG file, made from the same values. */
export async function listPictures(words: Words): Promise<Picture[]> {
  const now = await listNowData(words);
  const weeks = await listWeeklyReports();
  const months = await listMonthlyReports();
  const annual = annualOverview(
    (await listAnnualReports()).map(({ report }) => report),
    words,
  );
  return [
    ...(annual
      ? [
          {
            path: `/reports/annual/${annual.chart.id}`,
            svg: trendSvg(annual.chart, annual.names, words, annual.picture),
          },
        ]
      : []),
    ...now.flatMap(({ data, trends }) => trendPictures(data.path, trends, words)),
    ...(await Promise.all(months.map((page) => monthPictures(page, words)))).flat(),
    ...weeks.flatMap((page) => weekPictures(page, words)),
  ];
}

async function monthPictures(page: MonthlyReportPage, words: Words): Promise<Picture[]> {
  const trends = await listMonthTrends(page, words);
  return trends ? trendPictures(`/reports/monthly/${page.id}/`, trends, words) : [];
}

function trendPictures(address: string, { charts }: Trends, words: Words): Picture[] {
  return charts.map(({ chart, names, picture }) => ({
    path: `${address}${chart.id}`,
    svg: trendSvg(chart, names, words, picture),
  }));
}

/** The six pollutants of a week. */
function weekPictures(page: WeeklyReportPage, words: Words): Picture[] {
  const chart = dailyChart(cityOf(page.report).days);
  const context = weekPicture(page, words);
  return POLLUTANTS.map((pollutant) => ({
    path: weekPicturePath(page, pollutant),
    svg: dailySvg(chart, pollutant, words, context),
  }));
}

/** The address of a week's chart, without the end. */
export function weekPicturePath({ id }: Pick<WeeklyReportPage, 'id'>, pollutant: string): string {
  return `/reports/weekly/${id}/${pollutant}`;
}

/** What a saved chart of a week says of itself. */
export function weekPicture({ id, report }: WeeklyReportPage, words: Words): PictureContext {
  return {
    title: `${words.weekly.kind}${words.dates.week(report.week)}`,
    period: words.dates.fullWeekRange(report.week),
    source: words.dataReports.pictureSource(site.portal),
    demonstration: isDemonstration(report),
    address: new URL(`/reports/weekly/${id}/`, site.address).href,
  };
}
