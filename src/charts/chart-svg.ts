import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { DailyChart } from '#src/domain/chart.ts';
import type { TrendChart, TrendNames } from '#src/domain/trend.ts';
import { figureData, seriesOf } from '#src/components/chart/figure-data.ts';
import { savedWords, type PictureContext } from '#src/components/chart/saved-words.ts';
import { trendData } from '#src/components/chart/trend-data.ts';
import type { Words } from '#src/words/words.ts';
import { svgOf } from './svg-file.ts';

/** The days of one pollutant as an SVG file. */
export function dailySvg(
  chart: DailyChart,
  pollutant: Pollutant,
  words: Words,
  context: PictureContext,
): string {
  const { labels, series } = figureData(chart, words);
  const figure = seriesOf(series, pollutant);
  return svgOf(figure, labels, savedWords(context, words));
}

/** A trend as an SVG file. */
export function trendSvg(
  chart: TrendChart,
  names: TrendNames,
  words: Words,
  context: PictureContext,
): string {
  const { labels, series } = trendData(chart, names, words);
  return svgOf(series[0], labels, savedWords(context, words));
}
