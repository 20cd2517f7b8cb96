import type { AirRule, AirTrigger } from '#src/domain/air-rule.ts';

const FROM: Readonly<Record<AirTrigger, string>> = {
  'yellow-warning': '发布重污染天气黄色及以上预警',
  light: '空气质量预报为轻度污染及以上',
  moderate: '空气质量预报为中度污染及以上',
  heavy: '空气质量预报为重度污染及以上',
};

/** `空气质量预报为中度污染及以上时，室外部分不进行：改在报告厅听讲座。由主办单位在活动前一天17:00以前决定并告知。` */
export function airRuleSentence({ trigger, decides, by, indoor }: AirRule): string {
  return `${FROM[trigger]}时，室外部分不进行：${indoor}。由${decides}在${by}以前决定并告知。`;
}

/** The rule for outdoor parts, of facilities, sites and events. */
export const visitRules = {
  /** Of the fact in a list. */
  airRule: '空气不好时的室外部分',
  indoorFallback: '室内备选',
  airRuleSentence,
  /** Where the rule is null. */
  noAirRule: '未提供。空气不好的日子，去之前请先问主办单位',
};
