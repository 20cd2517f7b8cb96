import { calendarDay, type CalendarDay } from '../calendar.ts';
import type { PerPollutant } from '../air/pollutant.ts';

/** A stage of GB 3095 (环境空气质量标准): class-two limits (二级浓度限值), µg/m³, CO mg/m³. */
export type AirLimits = {
  readonly id: string;
  /** The stage within the edition, where it has more than one. */
  readonly stage: 'transition' | 'final' | null;
  /** First day of data judged by these limits. */
  readonly from: CalendarDay;
  /** 日平均; for O3 日最大8小时平均. */
  readonly daily: PerPollutant<number>;
  /** 年平均; CO and O3 have none. */
  readonly annual: PerPollutant<number | null>;
};

/** Newest first. */
export const AIR_LIMITS: readonly AirLimits[] = [
  {
    id: 'GB 3095—2026',
    stage: 'final', // clause 4.4, table 1
    from: calendarDay('2031-01-01'),
    daily: { pm25: 50, pm10: 100, o3: 160, no2: 50, so2: 50, co: 4 },
    annual: { pm25: 25, pm10: 50, o3: null, no2: 30, so2: 20, co: null },
  },
  {
    id: 'GB 3095—2026',
    stage: 'transition', // clause 4.4, table 1: to 2030-12-31
    from: calendarDay('2026-03-01'),
    daily: { pm25: 60, pm10: 120, o3: 160, no2: 80, so2: 150, co: 4 },
    annual: { pm25: 30, pm10: 60, o3: null, no2: 40, so2: 60, co: null },
  },
  {
    id: 'GB 3095-2012',
    stage: null, // table 1
    from: calendarDay('2012-01-01'),
    daily: { pm25: 75, pm10: 150, o3: 160, no2: 80, so2: 150, co: 4 },
    annual: { pm25: 35, pm10: 70, o3: null, no2: 40, so2: 60, co: null },
  },
];
