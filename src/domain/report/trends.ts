import { addMonths, lastDayOfMonth, monthsBetween, type Month } from '../month.ts';
import { findAirLimits } from '../standards/edition.ts';
import { trendChart, type FigureKind, type TrendChart, type TrendTarget } from '../trend.ts';
import type { AirStatistics, MonthlyReport } from './monthly-report.ts';
import type { SectionSummary } from './monthly-water.ts';
import { isMissing } from './missing-part.ts';

/** What is followed over the months. */
export const TREND_FIGURES = [
  'pm25',
  'o3',
  'good-share',
  'composite-index',
  'sections-good-share',
  'sections-pass-share',
] as const;

export type TrendFigure = (typeof TREND_FIGURES)[number];

/** Months a trend shows. */
export const TREND_MONTHS = 24;

type Shape = {
  readonly kind: FigureKind;
  readonly decimals: number;
  readonly valueOf: (report: MonthlyReport, area: string) => number | null;
  /** The limit of a month; null = none. */
  readonly limitOf: (month: Month) => number | null;
};

const none = () => null;

const SHAPES: Readonly<Record<TrendFigure, Shape>> = {
  pm25: {
    kind: 'concentration',
    decimals: 0,
    valueOf: (report, area) => airOf(report, area)?.concentrations.pm25 ?? null,
    limitOf: (month) => findAirLimits(lastDayOfMonth(month))?.annual.pm25 ?? null,
  },
  o3: {
    kind: 'concentration',
    decimals: 0,
    valueOf: (report, area) => airOf(report, area)?.concentrations.o3 ?? null,
    limitOf: (month) => findAirLimits(lastDayOfMonth(month))?.daily.o3 ?? null,
  },
  'good-share': {
    kind: 'index',
    decimals: 1,
    valueOf: (report, area) => airOf(report, area)?.goodShare ?? null,
    limitOf: none,
  },
  'composite-index': {
    kind: 'index',
    decimals: 2,
    valueOf: (report, area) => airOf(report, area)?.compositeIndex ?? null,
    limitOf: none,
  },
  'sections-good-share': {
    kind: 'other',
    decimals: 1,
    valueOf: (report, area) => waterOf(report, area)?.goodShare ?? null,
    limitOf: none,
  },
  'sections-pass-share': {
    kind: 'other',
    decimals: 1,
    valueOf: (report, area) => waterOf(report, area)?.passShare ?? null,
    limitOf: none,
  },
};

/**
 * A figure of one area over the 24 months that end with `last`; a month without a report, or without the figure, has none.
 * @param reports of the whole city, in any order. @param unit in words. @param target of a year within the span.
 */
export function monthTrend(
  figure: TrendFigure,
  area: string,
  last: Month,
  reports: readonly MonthlyReport[],
  unit: string,
  target: TrendTarget | null,
): TrendChart {
  const { kind, decimals, valueOf, limitOf } = SHAPES[figure];
  const months = monthsBetween(addMonths(last, 1 - TREND_MONTHS), last);
  const byMonth = new Map(reports.map((report) => [report.month, report]));
  const values = months.map((month) => {
    const report = byMonth.get(month);
    return report ? valueOf(report, area) : null;
  });
  return trendChart({
    id: `${figure}-trend`,
    step: 'month',
    kind,
    months,
    series: [{ id: area, values }],
    limits: months.map(limitOf),
    target,
    unit,
    decimals,
  });
}

function airOf({ air }: MonthlyReport, area: string): AirStatistics | null {
  return isMissing(air) ? null : (air.month.find((row) => row.area === area) ?? null);
}

function waterOf({ water }: MonthlyReport, area: string): SectionSummary | null {
  if (isMissing(water) || isMissing(water.month)) return null;
  return water.month.summaries.find((row) => row.area === area) ?? null;
}
