import type { FigureSeries } from './figure-data.ts';

/** Height of the plot, px; its width is the column's, in percent, so that text keeps its size. */
export const PLOT = { height: 220, top: 8, bottom: 28 };

/** The gutter for the numbers of the axis, %. */
const GUTTER = 9;

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
};

/** A stretch of days with one limit. */
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
    };
  });
}

export function limitLinesOf(series: FigureSeries): LimitLine[] {
  const step = (100 - GUTTER) / series.limits.length;
  return series.limits.reduce<LimitLine[]>((lines, limit, index) => {
    const last = lines.at(-1);
    const to = GUTTER + step * (index + 1);
    if (last?.limit === limit) return [...lines.slice(0, -1), { ...last, to }];
    return [...lines, { from: index === 0 ? GUTTER : to - step, to, y: yOf(series, limit), limit }];
  }, []);
}
