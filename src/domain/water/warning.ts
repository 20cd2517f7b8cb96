import { Big } from 'big.js';
import type { CalendarDay } from '../calendar.ts';
import type { SectionResult, SectionWarning } from '../report/monthly-water.ts';
import { limitsOf, type WaterStandard } from '../standards/gb3838.ts';
import { WATER_ITEMS, type Measured, type WaterClass, type WaterItem } from './item.ts';
import { valueOf } from './measured.ts';

/** A dated rule of the three-colour warning (断面三色预警), `content/standards/section-warning.json`. */
export type WarningRule = {
  readonly id: string;
  /** First day of data it is used for. */
  readonly from: CalendarDay;
  /** How close to a limit of the target class is close, as a share of the limit: 0.2 is from 80 % of it on. */
  readonly nearLimitShare: number;
  /** How many classes worse than last period are yellow. */
  readonly worseByClasses: number;
  /** The portal's own: no office has published one. */
  readonly certainty: 'own-rule';
  /** Where it comes from, for readers. */
  readonly source: string;
};

/** The rule for a window by its last day. @param rules in any order. @throws RangeError before the first. */
export function warningRuleOn(day: CalendarDay, rules: readonly WarningRule[]): WarningRule {
  const [newest] = rules.filter(({ from }) => from <= day).toSorted((a, b) => b.from.localeCompare(a.from));
  if (!newest) throw new RangeError(`No rule of the section warning for ${day}.`);
  return newest;
}

/** What a warning is made of. */
export type WarningFacts = Pick<SectionResult, 'body' | 'target' | 'values' | 'class'>;

/**
 * Red: worse than its target class. Yellow: an item close to its limit of the target class, or a class worse than last
 * period. Else green. All reasons are named, those of yellow beside red too.
 * @param before the class of the last period; null = not known, which is no reason.
 * @returns null without a class or target; also where nothing is wrong but no value says how close the limits are.
 */
export function warningOf(
  facts: WarningFacts,
  before: WaterClass | null,
  rule: WarningRule,
  standard: WaterStandard,
): SectionWarning | null {
  const { class: now, target, values } = facts;
  if (now === null || target === null) return null;
  const items = nearItems(facts, target, rule, standard);
  const reasons: SectionWarning['reasons'] = [
    ...(now > target ? [{ kind: 'worse-than-target' } as const] : []),
    ...(items.length > 0 ? [{ kind: 'near-limit', items } as const] : []),
    ...(before !== null && now - before >= rule.worseByClasses
      ? [{ kind: 'worse-than-before', before } as const]
      : []),
  ];
  if (reasons.length === 0) return values ? { colour: 'green', reasons } : null;
  return { colour: now > target ? 'red' : 'yellow', reasons };
}

function nearItems(
  { values, body }: WarningFacts,
  target: WaterClass,
  rule: WarningRule,
  standard: WaterStandard,
): WaterItem[] {
  return WATER_ITEMS.filter((item) => {
    const measured = values?.[item];
    return (
      measured !== undefined &&
      nearRanges(item, body, target, rule, standard).some((range) => isWithin(measured, range))
    );
  });
}

type Range = readonly [least: Big, greatest: Big];

/**
 * Where an item meets its limit and is close to it, both ends included: the last share below the limit; the first share
 * above it for dissolved oxygen; within the share of half the range from either end of it for pH (6–6.3 and 8.7–9). 劣Ⅴ as a
 * target has no limits.
 */
function nearRanges(
  item: WaterItem,
  body: SectionResult['body'],
  target: WaterClass,
  { nearLimitShare }: WarningRule,
  standard: WaterStandard,
): Range[] {
  if (item === 'ph') return phRanges(nearLimitShare, standard);
  const limit = limitsOf(item, body, standard)[target - 1];
  if (limit === undefined) return [];
  const end = new Big(limit);
  const margin = end.times(nearLimitShare);
  return item === 'dissolvedOxygen' ? [[end, end.plus(margin)]] : [[end.minus(margin), end]];
}

function phRanges(share: number, { ph }: WaterStandard): Range[] {
  const [least, greatest] = [new Big(ph.least), new Big(ph.greatest)];
  const margin = greatest.minus(least).div(2).times(share);
  return [
    [least, least.plus(margin)],
    [greatest.minus(margin), greatest],
  ];
}

function isWithin(measured: Measured, [least, greatest]: Range): boolean {
  const value = valueOf(measured);
  return value.gte(least) && value.lte(greatest);
}
