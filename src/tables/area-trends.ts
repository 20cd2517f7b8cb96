import type { PictureContext } from '#src/components/chart/saved-words.ts';
import type { Month } from '#src/domain/month.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { targetOf } from '#src/domain/report/targets.ts';
import { monthTrend, type TrendFigure } from '#src/domain/report/trends.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { site } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { trendTable } from './trend.ts';
import type { Trend, Trends } from './trends.ts';

/** Which trends: of an area, that end with a month, for the page at an address. */
export type TrendsAsked = {
  readonly area: string;
  readonly figures: readonly TrendFigure[];
  readonly last: Month;
  readonly address: string;
};

/** What trends are made from: the city's months and years, in any order. */
export type TrendReports = {
  readonly months: readonly MonthlyReport[];
  readonly years: readonly AnnualReport[];
};

/** Charts and the table that says the same; figures without a single value are left out. Goals are the city's. */
export function areaTrends(asked: TrendsAsked, reports: TrendReports, words: Words): Trends {
  const { area, figures, last } = asked;
  const label = areaLabel(area, words);
  const charts = figures
    .map((figure) => {
      const target = area === CITY ? targetOf(figure, reports.years) : null;
      const chart = monthTrend(figure, area, last, reports.months, words.trends.unit(figure), target);
      return { figure, chart, names: words.trends.names(figure, label) };
    })
    .filter(({ chart }) => chart.series.some(({ values }) => values.some((value) => value !== null)))
    .map((trend) => ({ ...trend, picture: pictureOf(trend, label, asked, reports, words) }));
  return {
    charts,
    table: charts.length > 0 ? trendTable(charts, label, words) : null,
    indexRules: indexRulesOf(charts, reports),
  };
}

/** Of the months that have an index in the charts. */
function indexRulesOf(charts: readonly Trend[], { months }: TrendReports): string[] {
  const chart = charts.find(({ figure }) => figure === 'composite-index')?.chart;
  const shown = new Set(chart?.months.filter((_, index) => chart.series[0]?.values[index] != null));
  const rules = months
    .filter(({ month }) => shown.has(month))
    .flatMap(({ air }) => (isMissing(air) ? [] : (air.indexRule ?? [])));
  return [...new Set(rules)];
}

/** Months with a value below which there is nothing to follow. */
const LEAST = 3;

/** Whether every chart has enough months to be followed. */
export function isLong({ charts }: Pick<Trends, 'charts'>): boolean {
  const counts = charts.map(
    ({ chart }) => (chart.series[0]?.values ?? []).filter((value) => value !== null).length,
  );
  return charts.length > 0 && counts.every((count) => count >= LEAST);
}

function pictureOf(
  { figure, chart }: Pick<Trend, 'figure' | 'chart'>,
  label: string,
  { address }: TrendsAsked,
  { months }: TrendReports,
  { trends }: Words,
): PictureContext {
  const [first, last] = [chart.months[0], chart.months.at(-1)];
  return {
    title: trends.pictureTitle(figure, label),
    period: first && last ? trends.period(first, last) : '',
    source: trends.source(site.portal),
    demonstration: months.some((report) => chart.months.includes(report.month) && isDemonstration(report)),
    address: new URL(address, site.address).href,
  };
}
