import { dailySvg } from '#src/charts/chart-svg.ts';
import type { PictureContext } from '#src/components/chart/saved-words.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import { dailyChart } from '#src/domain/chart.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { cityOf } from '#src/domain/report/week-summary.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';

/** A chart as a file: its address without the end. */
export type Picture = { readonly path: string; readonly svg: string };

type WeekPage = Pick<WeeklyReportPage, 'id' | 'report'>;

/** The six pollutants of a week. */
export function weekPictures(page: WeekPage, words: Words): Picture[] {
  const chart = dailyChart(cityOf(page.report).days);
  const context = weekPicture(page, words);
  return POLLUTANTS.map((pollutant) => ({
    path: weekPicturePath(page, pollutant),
    svg: dailySvg(chart, pollutant, words, context),
  }));
}

/** The address of a week's chart, without the end. */
export function weekPicturePath({ id }: Pick<WeekPage, 'id'>, pollutant: string): string {
  return `/reports/weekly/${id}/${pollutant}`;
}

/** What a saved chart of a week says of itself. */
export function weekPicture({ id, report }: WeekPage, words: Words): PictureContext {
  return {
    title: `${words.weekly.kind}${words.dates.week(report.week)}`,
    period: words.dates.fullWeekRange(report.week),
    source: words.dataReports.pictureSource(site.portal),
    demonstration: isDemonstration(report),
    address: new URL(`/reports/weekly/${id}/`, site.address).href,
  };
}
