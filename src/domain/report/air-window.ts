import type { AreaDay, AreaValue } from '../air/area-day.ts';
import { compositeIndexOf, type CompositeRule } from '../air/composite-index.ts';
import { perPollutant, POLLUTANTS, type PerPollutant, type Pollutant } from '../air/pollutant.ts';
import { countDays, periodConcentrations } from '../air/statistics.ts';
import { monthNumber, type Month } from '../month.ts';
import type { AirFigure, AirStatistics } from './monthly-report.ts';
import type { FigureGap } from './missing-part.ts';

/** One area in one month: its days as published, and their values before rounding. */
export type AreaMonth = {
  readonly month: Month;
  readonly days: readonly AreaDay[];
  readonly values: readonly PerPollutant<AreaValue>[];
};

/** Daily values that a month needs for its mean or percentile (GB 3095—2026 table 4: 27, February 25; GB 3095-2012 the same). */
export function daysNeeded(month: Month): number {
  return monthNumber(month) === 2 ? 25 : 27;
}

/** How many daily values of a pollutant a month has. */
export function valueDays({ values }: AreaMonth, pollutant: Pollutant): number {
  return values.filter((value) => value[pollutant].value !== null).length;
}

/** Air of an area over one month or several; every month needs its days, else the concentration is missing. */
export function airWindow(area: string, months: readonly AreaMonth[], rule: CompositeRule): AirStatistics {
  const days = months.flatMap((month) => month.days);
  const counts = countDays(days);
  const measured = periodConcentrations(months.flatMap(({ values }) => values));
  const concentrations = perPollutant((pollutant) =>
    months.every((month) => valueDays(month, pollutant) >= daysNeeded(month.month))
      ? measured[pollutant]
      : null,
  );
  const compositeIndex = compositeIndexOf(concentrations, rule);
  return {
    area,
    validDays: counts.valid,
    byLevel: counts.byLevel,
    primaryDays: counts.primary,
    goodShare: counts.goodShare,
    compositeIndex,
    concentrations,
    gaps: gapsOf(measured, concentrations, counts.goodShare),
  };
}

/** Without an index on any day something may still have been measured: since 2026 an index needs all six. */
function goodShareGap(measured: PerPollutant<number | null>): FigureGap {
  return POLLUTANTS.some((pollutant) => measured[pollutant] !== null) ? 'too-few-days' : 'not-measured';
}

function gapsOf(
  measured: PerPollutant<number | null>,
  kept: PerPollutant<number | null>,
  goodShare: number | null,
): AirStatistics['gaps'] {
  const missing = POLLUTANTS.filter((pollutant) => kept[pollutant] === null);
  const gaps = missing.map((pollutant): [AirFigure, FigureGap] => [
    pollutant,
    measured[pollutant] === null ? 'not-measured' : 'too-few-days',
  ]);
  const [first] = gaps;
  if (first) gaps.push(['compositeIndex', first[1]]);
  if (goodShare === null) gaps.push(['goodShare', goodShareGap(measured)]);
  return Object.fromEntries(gaps);
}
