import type { Pollutant } from '#src/domain/air/pollutant.ts';
import { axisOf, type ChartSeries, type DailyChart } from '#src/domain/chart.ts';
import type { Words } from '#src/words/words.ts';
import type { TrendFigure } from './trend-data.ts';

/** What the interactive chart needs, words included: the browser knows no language. */
export type FigureData = {
  /** The entries, as a tooltip names them. */
  readonly labels: readonly string[];
  readonly series: readonly Figure[];
  /** What a saved picture says around the drawing; null = it cannot be saved. */
  readonly saved: SavedWords | null;
};

/** The words of a saved picture that do not depend on the figure shown. */
export type SavedWords = {
  /** The beginning of its file name. */
  readonly name: string;
  /** Title and period. */
  readonly about: string;
  /** Said above all else; null = the figures are real. */
  readonly demonstration: string | null;
  /** Source and address. */
  readonly footer: readonly string[];
};

/** What one drawing shows: the days of a pollutant, or a trend. */
export type Figure = FigureSeries | TrendFigure;

/** A line of a key: how it is drawn, and what it is. */
export type KeyEntry = {
  readonly mark: 'line-1' | 'line-2' | 'target' | 'over' | 'hole';
  readonly text: string;
};

export type FigureWords = {
  readonly id: string;
  readonly name: string;
  readonly finding: string;
  readonly sentence: string;
  readonly unit: string;
  readonly limitName: string;
  readonly keys: readonly KeyEntry[];
};

export type FigureSeries = FigureWords & {
  readonly kind: 'bars';
  readonly values: readonly (number | null)[];
  /** The values as they are printed; a word where one is missing. */
  readonly texts: readonly string[];
  readonly limits: readonly number[];
  readonly top: number;
  readonly ticks: readonly number[];
};

export function figureData(
  chart: DailyChart,
  words: Words,
): Pick<FigureData, 'labels'> & { readonly series: FigureSeries[] } {
  return {
    labels: chart.days.map(words.dates.short),
    series: chart.series.map((series) => figureSeries(chart, series, words)),
  };
}

/** The series of one pollutant. @throws RangeError when the chart has none. */
export function seriesOf(series: readonly FigureSeries[], pollutant: Pollutant): FigureSeries {
  const found = series.find(({ id }) => id === pollutant) ?? series[0];
  if (!found) throw new RangeError('A chart needs a series.');
  return found;
}

function figureSeries(chart: DailyChart, series: ChartSeries, words: Words): FigureSeries {
  const { pollutant, values, limits } = series;
  const isOver = values.some((value, index) => value !== null && value > (limits[index] ?? Infinity));
  return {
    kind: 'bars',
    id: pollutant,
    name: words.air.pollutant(pollutant),
    finding: words.chart.finding(series, chart.days),
    sentence: words.chart.sentence(series, chart.days),
    unit: words.chart.unit(pollutant, limits),
    limitName: words.chart.limitName,
    keys: isOver ? [{ mark: 'over', text: words.chart.over }] : [],
    values,
    texts: values.map((value) => (value === null ? words.chart.missing : words.air.value(pollutant, value))),
    limits,
    ...axisOf(chart, series),
  };
}
