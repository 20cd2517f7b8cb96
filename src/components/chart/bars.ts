import type { FigureSeries } from './figure-data.ts';
import { GUTTER } from './shape.ts';

/** Height of the plot, px; its width is the column's, in percent, so that text keeps its size. */
export const PLOT = { height: 220, top: 8, bottom: 28 };

/** A bar of the drawing: x and width in %, y and height in px. */
export type Bar = {
  readonly centre: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
  /** Height of the part over the limit. */
  readonly over: number;
  readonly value: number | null;
  readonly text: string;
};

/** A stretch of days with one limit; the numbers of its first and last day. */
export type LimitRun = { readonly first: number; readonly last: number; readonly limit: number };

/** A limit as a line of the drawing: ends in %, height in px. */
export type LimitLine = {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly limit: number;
};

export function yOf({ top }: Pick<FigureSeries, 'top'>, value: number): number {
  return PLOT.top + PLOT.height * (1 - value / top);
}

export function barsOf(series: FigureSeries): Bar[] {
  const step = (100 - GUTTER) / series.values.length;
  return series.values.map((value, index) => {
    const x = GUTTER + step * index + step * 0.22;
    const [y, base] = [yOf(series, value ?? 0), yOf(series, 0)];
    const limit = yOf(series, series.limits[index] ?? 0);
    return {
      centre: x + step * 0.28,
      x,
      width: step * 0.56,
      y,
      height: base - y,
      over: Math.max(0, limit - y),
      value,
      text: series.texts[index] ?? '',
    };
  });
}

export function limitLinesOf(series: FigureSeries): LimitLine[] {
  const step = (100 - GUTTER) / series.limits.length;
  return limitRuns(series.limits).map(({ first, last, limit }) => ({
    from: GUTTER + step * first,
    to: GUTTER + step * (last + 1),
    y: yOf(series, limit),
    limit,
  }));
}

/** One limit for all days is named above the drawing, where it covers no bar; two are named on their lines. */
export function areNamed(limits: readonly number[]): boolean {
  return new Set(limits).size > 1;
}

/** Two runs in a week that holds a change of standard: the line breaks there. */
export function limitRuns(limits: readonly number[]): LimitRun[] {
  return limits.reduce<LimitRun[]>((runs, limit, index) => {
    const last = runs.at(-1);
    if (last?.limit !== limit) return [...runs, { first: index, last: index, limit }];
    return [...runs.slice(0, -1), { ...last, last: index }];
  }, []);
}
