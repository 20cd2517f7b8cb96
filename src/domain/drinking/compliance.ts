import { Big } from 'big.js';
import type { DrinkingSource } from '../report/monthly-report.ts';
import { percentOf } from '../rounding.ts';
import type { WaterStandard } from '../standards/gb3838.ts';
import { SOURCE_ITEMS, type Measurements } from '../water/item.ts';
import { valueOf } from '../water/measured.ts';
import { itemClassesOf, sectionClassOf } from '../water/section-class.ts';

/** GB 3838: a source of drinking water keeps the limits of Ⅲ and of table 2. */
const WORST_PASSING = 3;

/** What is known of a source in a month. */
export type SourceFacts = Pick<DrinkingSource, 'name' | 'district' | 'body' | 'intake' | 'gap'> & {
  /** Means of the month; null = not sampled. */
  readonly values: Measurements | null;
};

/**
 * A source of drinking water (集中式饮用水水源地), judged single-factor: the 21 items against Ⅲ (lake phosphorus for lakes and
 * reservoirs), the supplements of table 2 against theirs. Total nitrogen, temperature and faecal coliforms have no say.
 * @returns `passes` null without any of the 21, unless a supplement is over its limit; without a class the gap given,
 * or that nothing was measured.
 */
export function drinkingSourceOf(facts: SourceFacts, standard: WaterStandard): DrinkingSource {
  const { values, gap, ...place } = facts;
  const sourceClass = values && sectionClassOf(values, place.body, standard);
  const failing = values ? failingItems(values, place.body, standard) : [];
  return {
    ...place,
    class: sourceClass,
    gap: sourceClass === null ? (gap ?? 'not-measured') : null,
    passes: sourceClass === null && failing.length === 0 ? null : failing.length === 0,
    failing,
  };
}

function failingItems(values: Measurements, body: DrinkingSource['body'], standard: WaterStandard): string[] {
  const over = itemClassesOf(values, body, standard).filter((entry) => entry.class > WORST_PASSING);
  const supplements = SOURCE_ITEMS.filter((item) => {
    const measured = values[item];
    return measured !== undefined && valueOf(measured).gt(standard.source[item]);
  });
  return [...over.map(({ item }) => item), ...supplements];
}

/** 水源达标率, %, one decimal: sources that pass / sources with a result; null without any. */
export function sourceShareOf(sources: readonly DrinkingSource[]): number | null {
  const judged = sources.filter(({ passes }) => passes !== null);
  return percentOf(new Big(judged.filter(({ passes }) => passes).length), new Big(judged.length));
}

/**
 * 水量达标率, %, one decimal: water taken from sources that pass / all water taken. A suspended source from which no intake
 * is reported gave none.
 * @returns null without water, or where an intake or a result is missing: the share of the rest is not that of the whole.
 */
export function volumeShareOf(sources: readonly DrinkingSource[]): number | null {
  let passed = new Big(0);
  let taken = new Big(0);
  for (const { intake, passes } of sources.filter(isInUse)) {
    if (intake === null || passes === null) return null;
    taken = taken.plus(intake);
    if (passes) passed = passed.plus(intake);
  }
  return percentOf(passed, taken);
}

function isInUse({ gap, intake }: DrinkingSource): boolean {
  return gap !== 'suspended' || (intake ?? 0) > 0;
}
