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

/** A week, and the page that shows its charts where that is one of an earlier edition. */
type WeekPage = Pick<WeeklyReportPage, 'id' | 'report'> & { readonly path?: string };

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
export function weekPicturePath(page: Pick<WeekPage, 'id' | 'path'>, pollutant: string): string {
  return `${pathOf(page)}${pollutant}`;
}

/** What a saved chart of a week says of itself. */
export function weekPicture(page: WeekPage, words: Words): PictureContext {
  const { report } = page;
  return {
    title: `${words.weekly.kind}${words.dates.week(report.week)}`,
    period: words.dates.fullWeekRange(report.week),
    source: words.dataReports.pictureSource(site.portal),
    demonstration: isDemonstration(report),
    address: new URL(pathOf(page), site.address).href,
  };
}

function pathOf({ id, path = `/reports/weekly/${id}/` }: Pick<WeekPage, 'id' | 'path'>): string {
  return path;
}
