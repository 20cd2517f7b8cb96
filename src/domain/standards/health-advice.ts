import type { HealthLevel } from './aqi-standard.ts';

/** Levels 1 and 2 of the table of levels: the same words in both editions of HJ 633. */
export const EXCELLENT: HealthLevel = {
  effect: '空气质量令人满意，基本无空气污染',
  measure: '各类人群可正常活动',
  advice: [{ group: 'general', text: '可正常活动' }],
};

export const GOOD: HealthLevel = {
  effect: '空气质量可接受，但某些污染物可能对极少数异常敏感人群健康有较弱影响',
  measure: '极少数异常敏感人群应减少户外活动',
  advice: [
    { group: 'sensitive', text: '极少数异常敏感的人应减少户外活动' },
    { group: 'general', text: '可正常活动' },
  ],
};

type Advice = HealthLevel['advice'];

/** The measures of levels 3 to 6 taken apart by group: the editions differ only in how they name those at risk. */
export const LIGHT: Advice = [{ group: 'sensitive', text: '减少长时间、高强度的户外锻炼' }];

export const MODERATE: Advice = [
  { group: 'sensitive', text: '避免长时间、高强度的户外锻炼' },
  { group: 'general', text: '适量减少户外运动' },
];

export const HEAVY: Advice = [
  { group: 'sensitive', text: '停留在室内，停止户外运动' },
  { group: 'general', text: '减少户外运动' },
];

export const SEVERE: Advice = [
  { group: 'sensitive', text: '留在室内，避免体力消耗' },
  { group: 'general', text: '避免户外活动' },
];
