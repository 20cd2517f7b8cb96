import { Big } from 'big.js';
import { percentOf } from '../rounding.ts';
import { levelOfDay, type AreaDay, type AreaValue } from './area-day.ts';
import { isGood, LEVELS, type Level } from './level.ts';
import { meanOfExact, roundMean, type ExactMean } from './mean.ts';
import { percentileOf } from './percentile.ts';
import { decimalsOf, perPollutant, POLLUTANTS, type PerPollutant, type Pollutant } from './pollutant.ts';

/** Counts of a period's days by their published AQI. */
export type DayCounts = {
  /** Days with an AQI (有效监测天数). */
  readonly valid: number;
  readonly good: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  /** Days on which each was a primary pollutant; a tie counts for each. */
  readonly primary: PerPollutant<number>;
  /** Good days as a share of the valid days (优良天数比例), %, one decimal; null without a valid day. */
  readonly goodShare: number | null;
};

export function countDays(days: readonly AreaDay[]): DayCounts {
  const levels = days.map(levelOfDay).filter((level) => level !== null);
  const good = levels.filter(isGood).length;
  return {
    valid: levels.length,
    good,
    byLevel: Object.fromEntries(
      LEVELS.map((level) => [level, levels.filter((other) => other === level).length]),
    ) as Record<Level, number>, // LEVELS are all levels
    primary: perPollutant((pollutant) => days.filter((day) => day.primary.includes(pollutant)).length),
    goodShare: percentOf(new Big(good), new Big(levels.length)),
  };
}

/** The percentile of a period that stands for it, where the mean does not (HJ 663: CO 95th, O3 90th). */
export const PERCENTILES: Readonly<Partial<Record<Pollutant, number>>> = { co: 95, o3: 90 };

/**
 * A period's concentrations from its daily values before rounding: the mean, for CO the 95th and for O3 the 90th
 * percentile; rounded once as published; null without a daily value.
 */
export function periodConcentrations(days: readonly PerPollutant<AreaValue>[]): PerPollutant<number | null> {
  return perPollutant((pollutant) => {
    const values = days.map((day) => day[pollutant].value).filter((value) => value !== null);
    if (values.length === 0) return null;
    return roundMean(periodValue(pollutant, values), decimalsOf(pollutant));
  });
}

function periodValue(pollutant: Pollutant, values: readonly ExactMean[]): ExactMean {
  const percent = PERCENTILES[pollutant];
  return percent === undefined ? meanOfExact(values) : percentileOf(values, percent);
}

/** The pollutants that were primary on most days; several when they tie, none when there was none. */
export function mainPollutants({ primary }: DayCounts): Pollutant[] {
  const most = Math.max(...POLLUTANTS.map((pollutant) => primary[pollutant]));
  return most === 0 ? [] : POLLUTANTS.filter((pollutant) => primary[pollutant] === most);
}

/** The worst level there was; null without any. */
export function worstLevel(levels: readonly (Level | null)[]): Level | null {
  return LEVELS.toReversed().find((level) => levels.includes(level)) ?? null;
}
