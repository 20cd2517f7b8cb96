import { Big } from 'big.js';
import type { SectionResult, SectionSummary } from '../report/monthly-water.ts';
import { percentOf } from '../rounding.ts';
import { WATER_CLASSES, type WaterClass } from './item.ts';

/**
 * Sections of an area, counted. Shares of classes are of the sections with a result: a suspended one leaves them. The
 * pass rate (达标率) is of the sections that have both a result and a target; null, like the number passed, without any.
 */
export function summaryOf(area: string, results: readonly SectionResult[]): SectionSummary {
  const measured = results.filter((result) => result.class !== null);
  const judged = measured.filter(({ passes }) => passes !== null);
  const passed = judged.filter(({ passes }) => passes);
  return {
    area,
    sections: results.length,
    measured: measured.length,
    classes: countClasses(measured),
    goodShare: shareOf(measured, isGoodSection),
    passed: judged.length === 0 ? null : passed.length,
    passShare: percentOf(new Big(passed.length), new Big(judged.length)),
    failed: judged.filter(({ passes }) => !passes).map(({ name }) => name),
  };
}

/** Ⅰ to Ⅲ. */
export function isGoodSection(result: SectionResult): boolean {
  return result.class !== null && result.class <= 3;
}

/** The share of the results that are so, %, one decimal; null without results. */
export function shareOf(
  results: readonly SectionResult[],
  isSo: (result: SectionResult) => boolean,
): number | null {
  return percentOf(new Big(results.filter(isSo).length), new Big(results.length));
}

function countClasses(results: readonly SectionResult[]): NonNullable<SectionSummary['classes']> {
  const count = (wanted: WaterClass) => results.filter((result) => result.class === wanted).length;
  return WATER_CLASSES.map(count) as [number, number, number, number, number, number]; // six classes
}
