import type { Gap } from '#src/domain/air/station-day.ts';
import type { Level } from '#src/domain/air/level.ts';
import type { PerPollutant, Pollutant } from '#src/domain/air/pollutant.ts';

const short: PerPollutant<string> = {
  pm25: 'PM2.5',
  pm10: 'PM10',
  o3: 'O₃',
  no2: 'NO₂',
  so2: 'SO₂',
  co: 'CO',
};

const common: PerPollutant<string> = {
  pm25: '细颗粒物',
  pm10: '可吸入颗粒物',
  o3: '臭氧',
  no2: '二氧化氮',
  so2: '二氧化硫',
  co: '一氧化碳',
};

const levels: Readonly<Record<Level, string>> = {
  1: '优',
  2: '良',
  3: '轻度污染',
  4: '中度污染',
  5: '重度污染',
  6: '严重污染',
};

const gaps: Readonly<Record<Gap, string>> = {
  'no-readings': '没有读数',
  'too-few-hours': '有效小时不足',
  'too-few-stations': '有效点位不足',
  frozen: '仪器示值不变，未采用',
};

/** `细颗粒物（PM2.5）` */
function full(pollutant: Pollutant): string {
  return `${common[pollutant]}（${short[pollutant]}）`;
}

export const air = {
  /** `PM2.5` */
  pollutant: (pollutant: Pollutant) => short[pollutant],
  fullPollutant: full,
  pollutants: (pollutants: readonly Pollutant[]) => pollutants.map(full).join('、'),
  shortPollutants: (pollutants: readonly Pollutant[]) => pollutants.map((name) => short[name]).join('、'),
  level: (level: Level) => levels[level],
  gap: (gap: Gap) => gaps[gap],
  unit: (pollutant: Pollutant) => (pollutant === 'co' ? '毫克/立方米' : '微克/立方米'),
  /** A concentration with its decimals kept: CO `1.0`. */
  value: (pollutant: Pollutant, value: number) => (pollutant === 'co' ? value.toFixed(1) : String(value)),
  /** What the daily value of a pollutant is. */
  dailyValue: (pollutant: Pollutant) => (pollutant === 'o3' ? '日最大8小时平均' : '日平均'),
  aqi: '空气质量指数',
  noAqi: '未发布',
};
