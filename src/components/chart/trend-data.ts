import type { Month } from '#src/domain/month.ts';
import { trendAxis } from '#src/domain/trend-axis.ts';
import { holesOf, limitStretches, lineRuns, targetRun, type Run } from '#src/domain/trend-runs.ts';
import type { TrendChart, TrendNames } from '#src/domain/trend.ts';
import type { Words } from '#src/words/words.ts';
import type { FigureData, FigureWords, KeyEntry } from './figure-data.ts';
import type { Room } from './shape.ts';
import { labelRooms } from './label-rooms.ts';

/** A trend as it is drawn, words included. */
export type TrendFigure = FigureWords & {
  readonly kind: 'trend';
  readonly lines: readonly TrendLine[];
  readonly limits: readonly (number | null)[];
  readonly limitRuns: readonly (Run & Level)[];
  readonly target: (Run & Level) | null;
  readonly holes: readonly (Run & { readonly text: string })[];
  /** The index of the first entry after each, and its name. */
  readonly breaks: readonly { readonly index: number; readonly text: string }[];
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly Level[];
  /** Below the axis; null = no drawing is wide enough for it. */
  readonly labels: readonly { readonly text: string; readonly room: Room | null }[];
  /** Where each year begins; none in a chart of years. */
  readonly years: readonly (Run & { readonly text: string })[];
};

export type TrendLine = {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** As printed; empty where one is missing. */
  readonly texts: readonly string[];
  readonly runs: readonly Run[];
};

/** A height of the plot with its name. */
type Level = { readonly value: number; readonly text: string };

export function trendData(
  chart: TrendChart,
  names: TrendNames,
  words: Words,
): Pick<FigureData, 'labels'> & { readonly series: [TrendFigure] } {
  const { trend } = words.chart;
  const labels = chart.months.map((month) => trend.entry(chart, month));
  return { labels, series: [trendFigure(chart, names, words)] };
}

export function trendFigure(chart: TrendChart, names: TrendNames, words: Words): TrendFigure {
  const { trend } = words.chart;
  const { bottom, top, ticks } = trendAxis(chart);
  const rooms = labelRooms(chart.months.length);
  const target = targetRun(chart);
  return {
    kind: 'trend',
    id: chart.id,
    name: names.title,
    finding: trend.finding(chart, names),
    sentence: trend.sentence(chart, names),
    unit: trend.unit(chart, bottom),
    limitName: names.limit ?? '',
    keys: keysOf(chart, names, words),
    lines: chart.series.map((series, index) => ({
      name: names.series[index] ?? names.title,
      values: series.values,
      texts: series.values.map((value) => (value === null ? '' : trend.value(chart, value))),
      runs: lineRuns(chart, series),
    })),
    limits: chart.limits,
    limitRuns: namedLimits(chart, names, words),
    target: chart.target &&
      target && { ...target, value: chart.target.value, text: trend.targetShort(chart.target) },
    holes: holesOf(chart).map((run) => ({ ...run, text: trend.hole(chart, run.last - run.first + 1) })),
    breaks: chart.breaks.map(({ before, reason }) => ({
      index: chart.months.indexOf(before),
      text: trend.break(chart, before, reason),
    })),
    bottom,
    top,
    ticks: ticks.map((value) => ({ value, text: value.toFixed(decimalsOf(ticks)) })),
    labels: chart.months.map((month, index) => ({
      text: trend.short(chart, month),
      room: rooms[index] ?? null,
    })),
    years:
      chart.step === 'year'
        ? []
        : yearsOf(chart.months).map((run) => ({ ...run, text: trend.year(run.month) })),
  };
}

/** The longest stretch carries the name, the others their number only: there is little room on a phone. */
function namedLimits(chart: TrendChart, names: TrendNames, words: Words): (Run & Level)[] {
  const stretches = limitStretches(chart);
  const length = ({ first, last }: Run) => last - first;
  const longest = stretches.toSorted((a, b) => length(b) - length(a))[0];
  return stretches.map(({ first, last, limit }) => ({
    first,
    last,
    value: limit,
    text: first === longest?.first ? words.chart.trend.limit(names, limit) : String(limit),
  }));
}

function keysOf(chart: TrendChart, names: TrendNames, { chart: words }: Words): KeyEntry[] {
  const marks = ['line-1', 'line-2'] as const;
  const lines =
    chart.series.length > 1 ? marks.map((mark, index) => ({ mark, text: names.series[index] ?? '' })) : [];
  const isOver = chart.series.some(({ values }) =>
    values.some((value, index) => value !== null && value > (chart.limits[index] ?? Infinity)),
  );
  return [
    ...lines,
    ...(chart.target && targetRun(chart)
      ? [{ mark: 'target' as const, text: words.trend.target(chart.target, chart) }]
      : []),
    ...(isOver ? [{ mark: 'over' as const, text: words.over }] : []),
    ...(holesOf(chart).length > 0 ? [{ mark: 'hole' as const, text: words.trend.holes }] : []),
  ];
}

function yearsOf(months: readonly Month[]): (Run & { readonly month: Month })[] {
  return months.flatMap((month, first) => {
    if (first > 0 && !month.endsWith('-01')) return [];
    const last = months.findLastIndex((other) => other.slice(0, 4) === month.slice(0, 4));
    return [{ first, last, month }];
  });
}

/** So many that every tick is told from the next. */
function decimalsOf(ticks: readonly number[]): number {
  return Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}
