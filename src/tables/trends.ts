import { targetOf } from '#src/domain/report/targets.ts';
import { monthTrend, type TrendFigure } from '#src/domain/report/trends.ts';
import type { Month } from '#src/domain/month.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TrendChart, TrendNames } from '#src/domain/trend.ts';
import type { PictureContext } from '#src/components/chart/saved-words.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { listCityMonths } from '#src/queries/monthly-reports.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { trendTable } from './trend.ts';

/** A figure over 24 months: chart, names and table are made from the same values. */
export type Trend = {
  readonly figure: TrendFigure;
  readonly chart: TrendChart;
  readonly names: TrendNames;
  readonly table: DataTable;
  /** What its saved picture says. */
  readonly picture: PictureContext;
};

/** Trends of an area that end with a month; those without a single value are left out. @param address of their page. */
export async function listTrends(
  area: string,
  figures: readonly TrendFigure[],
  last: Month,
  address: string,
  words: Words,
): Promise<Trend[]> {
  const months = await listCityMonths();
  const annual = (await listAnnualReports()).map(({ report }) => report);
  const reports = months.map(({ report }) => report);
  const label = areaLabel(area, words);
  return figures
    .map((figure) => {
      const target = targetOf(figure, annual);
      const chart = monthTrend(figure, area, last, reports, words.trends.unit(figure), target);
      const shown = reports.filter(({ month }) => chart.months.includes(month));
      return {
        figure,
        chart,
        names: words.trends.names(figure, label),
        table: trendTable(figure, label, chart, words),
        picture: {
          title: words.trends.tableTitle(figure, label),
          period: words.trends.period(chart.months[0] ?? last, last),
          source: words.trends.source(site.bureau),
          demonstration: shown.some(isDemonstration),
          address: new URL(address, site.address).href,
        },
      };
    })
    .filter(({ chart }) => chart.series.some(({ values }) => values.some((value) => value !== null)));
}
