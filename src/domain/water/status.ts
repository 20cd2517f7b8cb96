import type { BasinStatus } from '../report/monthly-water.ts';
import type { WaterClass } from './item.ts';

/** 水质状况, the best first. */
export const WATER_STATUSES: readonly BasinStatus[] = ['excellent', 'good', 'light', 'moderate', 'heavy'];

const OF_CLASS: Readonly<Record<WaterClass, BasinStatus>> = {
  1: 'excellent',
  2: 'excellent',
  3: 'good',
  4: 'light',
  5: 'moderate',
  6: 'heavy',
};

/** 22号: 优 for Ⅰ and Ⅱ, 良好 for Ⅲ, 轻度, 中度, 重度污染 for Ⅳ, Ⅴ, 劣Ⅴ. */
export function statusOfClass(waterClass: WaterClass): BasinStatus {
  return OF_CLASS[waterClass];
}
