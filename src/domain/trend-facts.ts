import type { Month } from './month.ts';
import { beginsOf, runsOf } from './trend-runs.ts';
import type { TrendChart, TrendSeries } from './trend.ts';

export type TrendPoint = { readonly month: Month; readonly value: number; readonly limit: number | null };

/** The part of a chart between two breaks, with what was measured in it. */
export type TrendStretch = {
  readonly first: Month;
  readonly last: Month;
  readonly points: readonly TrendPoint[];
};

export function stretchesOf(chart: TrendChart, { values }: TrendSeries): TrendStretch[] {
  const { months, limits } = chart;
  const begins = beginsOf(chart);
  return runsOf(
    months.length,
    () => true,
    (index) => !begins.has(index),
  ).flatMap((run) => {
    const part = months.slice(run.first, run.last + 1);
    const [first, last] = [part[0], part.at(-1)];
    const points = part.flatMap((entry, offset) => {
      const value = values[run.first + offset];
      return value == null ? [] : [{ month: entry, value, limit: limits[run.first + offset] ?? null }];
    });
    return first && last ? [{ first, last, points }] : [];
  });
}

export type TrendFacts = {
  /** The first of those that tie. */
  readonly highest: TrendPoint;
  readonly lowest: TrendPoint;
  readonly latest: TrendPoint;
  /** Points that have a limit. */
  readonly judged: number;
  /** Points over their own limit. */
  readonly over: number;
};

/** What a finding is made of; null without a point. */
export function trendFacts(points: readonly TrendPoint[]): TrendFacts | null {
  const [first] = points;
  const latest = points.at(-1);
  if (!first || !latest) return null;
  return {
    highest: points.reduce((most, point) => (point.value > most.value ? point : most), first),
    lowest: points.reduce((least, point) => (point.value < least.value ? point : least), first),
    latest,
    judged: points.filter(({ limit }) => limit !== null).length,
    over: points.filter(({ value, limit }) => limit !== null && value > limit).length,
  };
}
