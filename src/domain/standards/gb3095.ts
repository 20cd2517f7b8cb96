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
};

/** Newest first. */
export const AIR_LIMITS: readonly AirLimits[] = [
  {
    id: 'GB 3095—2026',
    stage: 'final', // clause 4.4, table 1
    from: calendarDay('2031-01-01'),
    daily: { pm25: 50, pm10: 100, o3: 160, no2: 50, so2: 50, co: 4 },
  },
  {
    id: 'GB 3095—2026',
    stage: 'transition', // clause 4.4, table 1: to 2030-12-31
    from: calendarDay('2026-03-01'),
    daily: { pm25: 60, pm10: 120, o3: 160, no2: 80, so2: 150, co: 4 },
  },
  {
    id: 'GB 3095-2012',
    stage: null, // table 1
    from: calendarDay('2012-01-01'),
    daily: { pm25: 75, pm10: 150, o3: 160, no2: 80, so2: 150, co: 4 },
  },
];
