import { compositeIndexOf, compositeRuleIdOf, type CompositeRule } from '../air/composite-index.ts';
import { perPollutant, type PerPollutant } from '../air/pollutant.ts';
import {
  changeOf,
  pointsBetween,
  REFERENCE_STATE_DAY,
  type Change,
  type Compared,
  type PointChange,
} from '../comparison.ts';
import { aqiStandardOn } from '../standards/edition.ts';
import { firstDayOfMonth, lastDayOfMonth } from '../month.ts';
import { airBaseOf, type AirBase, type AirWindowName, type Basis, type FindReport } from './air-base.ts';
import type { AirStatistics, MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';

/** An area's figures against an earlier window: concentrations and index in percent, the share in percentage points. */
export type AirComparison = {
  readonly concentrations: PerPollutant<Compared<Change>>;
  readonly compositeIndex: Compared<Change>;
  readonly goodShare: Compared<PointChange>;
};

/**
 * Compares from the published rounded values, as the national bulletins do. An index-based figure is compared only when
 * both sides are judged alike: across a change of standard the base is judged again from stored inputs, or it is 不可比.
 */
export function compareAir(
  area: string,
  window: AirWindowName,
  report: MonthlyReport,
  find: FindReport,
  basis: Basis,
  rules: readonly CompositeRule[],
): AirComparison {
  const base = airBaseOf(area, window, report, find, basis);
  const own = isMissing(report.air) ? undefined : report.air[window].find((row) => row.area === area);
  if (!base?.statistics || !own) return nothing(base ? 'no-value' : 'no-report');
  const { statistics } = base;
  // A year to date crosses the change as soon as its base begins before it.
  const crossesReferenceState =
    base.firstDay < REFERENCE_STATE_DAY && lastDayOfMonth(report.month) >= REFERENCE_STATE_DAY;
  const crossing = { rejudged: null, crossesReferenceState };
  return {
    concentrations: perPollutant((pollutant) => {
      const [now, before] = [own.concentrations[pollutant], statistics.concentrations[pollutant]];
      return compared(changeOf(now, before), before, crossing);
    }),
    compositeIndex: compareIndex(own, base, statistics, report, rules, crossing),
    goodShare: compareGoodShare(own, base, statistics, report, crossing),
  };
}

type Crossing = { readonly rejudged: string | null; readonly crossesReferenceState: boolean };

function compareIndex(
  own: AirStatistics,
  base: AirBase,
  before: AirStatistics,
  report: MonthlyReport,
  rules: readonly CompositeRule[],
  crossing: Crossing,
): Compared<Change> {
  const stated = isMissing(report.air) ? null : report.air.indexRule;
  const ownRule = compositeRuleIdOf(stated, lastDayOfMonth(report.month), rules);
  if (compositeRuleIdOf(base.indexRule, base.lastDay, rules) === ownRule) {
    return compared(changeOf(own.compositeIndex, before.compositeIndex), before.compositeIndex, crossing);
  }
  if (own.compositeIndex === null || before.compositeIndex === null) return { kind: 'none', why: 'no-value' };
  const rule = rules.find(({ id }) => id === ownRule);
  const again = rule ? compositeIndexOf(before.concentrations, rule) : null;
  if (again === null) return { kind: 'incomparable' };
  return compared(changeOf(own.compositeIndex, again), again, { ...crossing, rejudged: ownRule });
}

function compareGoodShare(
  own: AirStatistics,
  base: AirBase,
  before: AirStatistics,
  report: MonthlyReport,
  crossing: Crossing,
): Compared<PointChange> {
  if (base.sameEdition) {
    return compared(pointsBetween(own.goodShare, before.goodShare), before.goodShare, crossing);
  }
  if (own.goodShare === null || before.goodShare === null) return { kind: 'none', why: 'no-value' };
  const again = base.rejudgedGoodShare;
  if (again === null) return { kind: 'incomparable' };
  const rejudged = aqiStandardOn(firstDayOfMonth(report.month)).id;
  return compared(pointsBetween(own.goodShare, again), again, { ...crossing, rejudged });
}

function compared<C>(change: C | null, base: number | null, crossing: Crossing): Compared<C> {
  if (change === null || base === null) return { kind: 'none', why: 'no-value' };
  return { kind: 'change', base, change, ...crossing };
}

function nothing(why: 'no-report' | 'no-value'): AirComparison {
  const none = { kind: 'none', why } as const;
  return { concentrations: perPollutant(() => none), compositeIndex: none, goodShare: none };
}
