import { Big } from 'big.js';
import type { BasinResult } from '../report/monthly-water.ts';
import type { WaterClass } from './item.ts';
import { statusOfClass, WATER_STATUSES } from './status.ts';

/** 明显好转, 有所好转, 无明显变化, 有所变差, 明显变差. */
export type WaterTrend = 'much-better' | 'better' | 'none' | 'worse' | 'much-worse';

/**
 * How a section changed, 22号, by the grade of its status (水质状况等级): none when it is the same, so from Ⅰ to Ⅱ too; marked
 * from two grades on. @returns null where a class is missing.
 */
export function sectionTrend(now: WaterClass | null, before: WaterClass | null): WaterTrend | null {
  if (now === null || before === null) return null;
  return trendOf(gradeOf(before) - gradeOf(now), 0, 1);
}

/**
 * How a basin changed, 22号 (组合类别比例法): the change of the Ⅰ–Ⅲ share less that of the 劣Ⅴ share; none up to 10 percentage
 * points, marked over 20. From the shares as they are published, as for other changes: the earlier ones may be known
 * no better. @returns null where one is missing.
 */
export function basinTrend(
  now: Pick<BasinResult, 'goodShare' | 'worstShare'> | null,
  before: Pick<BasinResult, 'goodShare' | 'worstShare'> | null,
): WaterTrend | null {
  if (!now || !before) return null;
  const good = new Big(now.goodShare).minus(before.goodShare);
  const worst = new Big(now.worstShare).minus(before.worstShare);
  return trendOf(good.minus(worst).toNumber(), 10, 20);
}

function gradeOf(waterClass: WaterClass): number {
  return WATER_STATUSES.indexOf(statusOfClass(waterClass));
}

/** @param gain positive = better. @param small up to this it is none. @param large up to this it is not marked. */
function trendOf(gain: number, small: number, large: number): WaterTrend {
  if (Math.abs(gain) <= small) return 'none';
  if (gain > 0) return gain > large ? 'much-better' : 'better';
  return gain < -large ? 'much-worse' : 'worse';
}
