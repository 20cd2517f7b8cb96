import { axisOf, type ChartSeries, type DailyChart } from '#src/domain/chart.ts';
import type { Words } from '#src/words/words.ts';

/** What the interactive chart needs, words included: the browser knows no language. */
export type FigureData = {
  readonly labels: readonly string[];
  readonly series: readonly FigureSeries[];
};

export type FigureSeries = {
  readonly id: string;
  readonly name: string;
  readonly finding: string;
  readonly sentence: string;
  readonly unit: string;
  readonly limitName: string;
  readonly values: readonly (number | null)[];
  /** The values as they are printed; a word where one is missing. */
  readonly texts: readonly string[];
  readonly limits: readonly number[];
  readonly top: number;
  readonly ticks: readonly number[];
};

export function figureData(chart: DailyChart, words: Words): FigureData {
  return {
    labels: chart.days.map(words.dates.short),
    series: chart.series.map((series) => figureSeries(chart, series, words)),
  };
}

function figureSeries(chart: DailyChart, series: ChartSeries, words: Words): FigureSeries {
  const { pollutant, values, limits } = series;
  return {
    id: pollutant,
    name: words.air.pollutant(pollutant),
    finding: words.chart.finding(series, chart.days),
    sentence: words.chart.sentence(series, chart.days),
    unit: words.chart.unit(pollutant, limits),
    limitName: words.chart.limitName,
    values,
    texts: values.map((value) => (value === null ? words.chart.missing : words.air.value(pollutant, value))),
    limits,
    ...axisOf(chart, series),
  };
}
