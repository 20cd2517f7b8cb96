import { Big } from 'big.js';
import type { CalendarDay } from '../calendar.ts';
import { roundHalfEven } from '../rounding.ts';
import { POLLUTANTS, type PerPollutant, type Pollutant } from './pollutant.ts';

/** A dated rule of the composite index (环境空气质量综合指数): limits and weights, and how sure they are. */
export type CompositeRule = {
  readonly id: string;
  /** First day of data it is used for. */
  readonly from: CalendarDay;
  /** What each concentration is divided by: annual limits, for CO and O3 the daily ones; µg/m³, CO mg/m³. */
  readonly limits: PerPollutant<number>;
  readonly weights: PerPollutant<number>;
  /** `settled`: the practice of published rankings; `unsettled`: not known yet, chosen here. */
  readonly certainty: 'settled' | 'unsettled';
  /** What it is called on pages, and where it comes from. */
  readonly name: string;
  readonly source: string;
};

/** The rule for a window by its last day. @param rules in any order. @throws RangeError before the first. */
export function compositeRuleOn(day: CalendarDay, rules: readonly CompositeRule[]): CompositeRule {
  const newest = newestOn(day, rules);
  if (!newest) throw new RangeError(`No rule of the composite index for ${day}.`);
  return newest;
}

/**
 * The id of the rule that an index was computed by: the one that its report states, else that of its last day.
 * @returns null where none is stated and the day lies before the first.
 */
export function compositeRuleIdOf(
  stated: string | null,
  day: CalendarDay,
  rules: readonly CompositeRule[],
): string | null {
  return stated ?? newestOn(day, rules)?.id ?? null;
}

function newestOn(day: CalendarDay, rules: readonly CompositeRule[]): CompositeRule | undefined {
  return rules.filter(({ from }) => from <= day).toSorted((a, b) => b.from.localeCompare(a.from))[0];
}

/** 单项指数: weight × concentration / limit, not rounded. */
function singleIndex(pollutant: Pollutant, concentration: number, rule: CompositeRule): Big {
  return new Big(concentration).times(rule.weights[pollutant]).div(rule.limits[pollutant]);
}

/**
 * The composite index of a period (环办监测〔2018〕19号: Σ C/S), two decimals, from the concentrations as they are published,
 * so that a reader can work it out again.
 * @param concentrations means; CO the 95th, O3 the 90th percentile. @returns null when one of the six is missing.
 */
export function compositeIndexOf(
  concentrations: PerPollutant<number | null>,
  rule: CompositeRule,
): number | null {
  let sum = new Big(0);
  for (const pollutant of POLLUTANTS) {
    const concentration = concentrations[pollutant];
    if (concentration === null) return null;
    sum = sum.plus(singleIndex(pollutant, concentration, rule));
  }
  return roundHalfEven(sum, 2).toNumber();
}

/** The pollutants with the greatest single index (首要污染物 of a period); none when one of the six is missing. */
export function periodPrimary(concentrations: PerPollutant<number | null>, rule: CompositeRule): Pollutant[] {
  const indices = POLLUTANTS.map((pollutant) => {
    const concentration = concentrations[pollutant];
    return concentration === null ? null : singleIndex(pollutant, concentration, rule);
  });
  const known = indices.filter((index) => index !== null);
  if (known.length < POLLUTANTS.length) return [];
  const greatest = known.reduce((most, index) => (index.gt(most) ? index : most));
  return POLLUTANTS.filter((_, place) => indices[place]?.eq(greatest));
}
