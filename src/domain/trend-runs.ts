import { yearOfMonth } from './month.ts';
import type { TrendChart, TrendSeries } from './trend.ts';

/** Entries one after the other, by index, both included. */
export type Run = { readonly first: number; readonly last: number };

/** Indexes that follow each other and are alike: `sameAs` says whether one belongs to the one before it. */
export function runsOf(
  count: number,
  belongs: (index: number) => boolean,
  sameAs: (index: number, before: number) => boolean = () => true,
): Run[] {
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const last = runs.at(-1);
    if (!belongs(index)) continue;
    if (last?.last === index - 1 && sameAs(index, index - 1)) runs.splice(-1, 1, { ...last, last: index });
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** Where the line of a series runs: broken by what is missing and by every break, never joined over either. */
export function lineRuns(chart: TrendChart, { values }: TrendSeries): Run[] {
  const begins = beginsOf(chart);
  return runsOf(
    chart.months.length,
    (index) => values[index] != null,
    (index) => !begins.has(index),
  );
}

/** The indexes at which a break begins something new. */
export function beginsOf({ months, breaks }: TrendChart): Set<number> {
  return new Set(breaks.map(({ before }) => months.indexOf(before)));
}

/** Entries of which no series has a value. */
export function holesOf({ months, series }: TrendChart): Run[] {
  return runsOf(months.length, (index) => series.every(({ values }) => values[index] == null));
}

/** Stretches with one limit. */
export function limitStretches({ limits }: Pick<TrendChart, 'limits'>): (Run & { readonly limit: number })[] {
  return runsOf(
    limits.length,
    (index) => limits[index] != null,
    (index, before) => limits[index] === limits[before],
  ).flatMap((run) => {
    const limit = limits[run.first];
    return limit == null ? [] : [{ ...run, limit }];
  });
}

/** The entries of the target's years; null when the chart shows none of them. */
export function targetRun({ months, target }: TrendChart): Run | null {
  if (!target) return null;
  const years = months.map(yearOfMonth);
  const holds = (year = NaN) => year >= target.from && year <= target.to;
  return runsOf(months.length, (index) => holds(years[index]))[0] ?? null;
}
