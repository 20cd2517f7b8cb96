import { perPollutant } from '../air/pollutant.ts';
import type { Change, Compared, PointChange } from '../comparison.ts';
import type { AirComparison } from './air-comparison.ts';
import { EXAMPLE_RULES } from './example-month.ts';
import type { AreaMonthSummary, MonthAirSummary } from './month-summary.ts';
import type { AirStatistics } from './monthly-report.ts';

/** Statistics of an area for tests, of 30 days of which 27 are good. */
export function exampleStatistics(area: string, changes: Partial<AirStatistics> = {}): AirStatistics {
  return {
    area,
    validDays: 30,
    byLevel: { 1: 12, 2: 15, 3: 3, 4: 0, 5: 0, 6: 0 },
    primaryDays: { pm25: 10, pm10: 2, o3: 7, no2: 0, so2: 0, co: 0 },
    goodShare: 90,
    compositeIndex: 3.12,
    concentrations: { pm25: 28, pm10: 50, o3: 140, no2: 25, so2: 6, co: 0.8 },
    gaps: {},
    ...changes,
  };
}

/** Statistics of a source that prints the good share, or not even that. */
export function printedStatistics(area: string, goodShare: number | null = null): AirStatistics {
  const gap = 'not-published' as const;
  return exampleStatistics(area, {
    validDays: null,
    byLevel: null,
    primaryDays: null,
    goodShare,
    compositeIndex: null,
    concentrations: perPollutant(() => null),
    gaps: {
      ...perPollutant(() => gap),
      validDays: gap,
      byLevel: gap,
      primaryDays: gap,
      compositeIndex: gap,
      ...(goodShare === null ? { goodShare: gap } : {}),
    },
  });
}

export const NO_REPORT = { kind: 'none', why: 'no-report' } as const;
export const NO_VALUE = { kind: 'none', why: 'no-value' } as const;
export const INCOMPARABLE = { kind: 'incomparable' } as const;

type Crossing = { readonly rejudged?: string; readonly crossesReferenceState?: boolean };

/** A change in percent against a base; negative = down, 0 = flat. */
export function changeBy(percent: number, base: number, crossing: Crossing = {}): Compared<Change> {
  return changed({ direction: directionOf(percent), percent: Math.abs(percent) }, base, crossing);
}

/** A change in percentage points against a base; negative = down, 0 = flat. */
export function pointsBy(points: number, base: number, crossing: Crossing = {}): Compared<PointChange> {
  return changed({ direction: directionOf(points), points: Math.abs(points) }, base, crossing);
}

function changed<C>(change: C, base: number, crossing: Crossing): Compared<C> {
  return { kind: 'change', base, change, rejudged: null, crossesReferenceState: false, ...crossing };
}

function directionOf(size: number): Change['direction'] {
  if (size === 0) return 'flat';
  return size > 0 ? 'up' : 'down';
}

/** A comparison of PM2.5, good share and composite index; what is not given has no report to compare with. */
export function comparisonWith(
  given: {
    readonly pm25?: Compared<Change>;
    readonly goodShare?: Compared<PointChange>;
    readonly compositeIndex?: Compared<Change>;
  } = {},
): AirComparison {
  return {
    concentrations: { ...perPollutant(() => NO_REPORT), pm25: given.pm25 ?? NO_REPORT },
    goodShare: given.goodShare ?? NO_REPORT,
    compositeIndex: given.compositeIndex ?? NO_REPORT,
  };
}

/** An area with nothing to compare it with, unless given. */
export function exampleAreaSummary(
  month: AirStatistics,
  changes: Partial<AreaMonthSummary> = {},
): AreaMonthSummary {
  const nothing = comparisonWith();
  return {
    area: month.area,
    month,
    yearToDate: null,
    lastYear: nothing,
    previous: nothing,
    yearToDateLastYear: nothing,
    ...changes,
  };
}

/** The air of a month with these areas, computed by the first of the example rules. */
export function exampleAirSummary(
  areas: readonly AreaMonthSummary[],
  changes: Partial<MonthAirSummary> = {},
): MonthAirSummary {
  const [rule] = EXAMPLE_RULES;
  if (!rule) throw new RangeError('No example rule.');
  return {
    areas,
    ranking: [],
    exceedances: [],
    hasDays: false,
    rule,
    isComputed: true,
    standards: ['HJ 633-2012'],
    yearToDateStandards: ['HJ 633-2012'],
    ...changes,
  };
}
