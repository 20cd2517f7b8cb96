/** 世界环境日、浙江生态日、全国生态日、国际生物多样性日、世界水日、全国低碳日. */
export const OCCASIONS = [
  'world-environment-day',
  'zhejiang-ecology-day',
  'national-ecology-day',
  'biodiversity-day',
  'world-water-day',
  'low-carbon-day',
] as const;

export type Occasion = (typeof OCCASIONS)[number];
