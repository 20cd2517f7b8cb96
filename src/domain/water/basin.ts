import { Big } from 'big.js';
import type { BasinResult, BasinStatus, SectionResult } from '../report/monthly-water.ts';
import type { WaterStandard } from '../standards/gb3838.ts';
import { pollutionIndicators } from './indicators.ts';
import { WATER_ITEMS, type Measurements, type WaterItem } from './item.ts';
import { meanOfMeasurements } from './measured.ts';
import { itemClassesOf, sectionClassOf } from './section-class.ts';
import { statusOfClass } from './status.ts';
import { isGoodSection, shareOf } from './summary.ts';

/** 22号: fewer sections are judged by their mean, these and more by the shares of their classes. */
export const FEWEST_FOR_SHARES = 5;

const MOST = 3;

/**
 * The quality of a river or basin (河流、流域水质, 22号) from its river sections that have a class; lakes and reservoirs are
 * judged each for itself. Its indicators are, of fewer than five sections, those of their mean, else the items with the
 * greatest share of sections over Ⅲ (断面超标率), at most three.
 * @param results of any basin. @returns null without a section, or with fewer than five not all of which have values.
 */
export function basinResultOf(
  basin: string,
  results: readonly SectionResult[],
  standard: WaterStandard,
): BasinResult | null {
  const own = results.filter(
    (result) => result.basin === basin && result.body === 'river' && result.class !== null,
  );
  const goodShare = shareOf(own, isGoodSection);
  const worstShare = shareOf(own, isWorst);
  const judged = own.length < FEWEST_FOR_SHARES ? judgeMean(own, standard) : judgeShares(own, standard);
  if (goodShare === null || worstShare === null || !judged) return null;
  return { basin, measured: own.length, goodShare, worstShare, ...judged };
}

/**
 * The status by the shares of Ⅰ–Ⅲ and of 劣Ⅴ, 22号. Under 75 % Ⅰ–Ⅲ it is 劣Ⅴ that decides. Some prints ask for under 60 % before
 * a basin is 重度污染; as both shares are at most 100 % together, that differs at exactly 60 % with 40 % 劣Ⅴ only.
 * @param goodShare %, not rounded: 89.95 is not 90. @param worstShare %, not rounded.
 */
export function basinStatusOf(goodShare: Big | number, worstShare: Big | number): BasinStatus {
  const good = new Big(goodShare);
  const worst = new Big(worstShare);
  if (good.gte(90)) return 'excellent';
  if (good.gte(75)) return 'good';
  if (worst.lt(20)) return 'light';
  return worst.lt(40) ? 'moderate' : 'heavy';
}

type Judged = Pick<BasinResult, 'status' | 'indicators'>;

function judgeMean(sections: readonly SectionResult[], standard: WaterStandard): Judged | null {
  const values = sections.map((section) => section.values).filter((value) => value !== null);
  if (values.length < sections.length) return null;
  const mean: Measurements = meanOfMeasurements(values);
  const meanClass = sectionClassOf(mean, 'river', standard);
  if (meanClass === null) return null;
  const indicators = pollutionIndicators(mean, 'river', standard).map(({ item }) => item);
  return { status: statusOfClass(meanClass), indicators };
}

function judgeShares(sections: readonly SectionResult[], standard: WaterStandard): Judged {
  const percent = (isSo: (section: SectionResult) => boolean) =>
    new Big(sections.filter(isSo).length).times(100).div(sections.length);
  const over = sections.map((section) => itemsOver(section, standard));
  const count = (item: WaterItem) => over.filter((items) => items.includes(item)).length;
  return {
    status: basinStatusOf(percent(isGoodSection), percent(isWorst)),
    indicators: WATER_ITEMS.filter((item) => count(item) > 0)
      .toSorted((a, b) => count(b) - count(a))
      .slice(0, MOST),
  };
}

/** All items over Ⅲ; of a section published without values, those that were named. */
function itemsOver({ values, body, indicators }: SectionResult, standard: WaterStandard): WaterItem[] {
  if (!values) return indicators.map(({ item }) => item);
  return itemClassesOf(values, body, standard)
    .filter((entry) => entry.class > 3)
    .map(({ item }) => item);
}

function isWorst(result: SectionResult): boolean {
  return result.class === 6;
}
