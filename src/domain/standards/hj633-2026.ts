import { calendarDay } from '../calendar.ts';
import type { AqiStandard, Column } from './aqi-standard.ts';
import { EXCELLENT, GOOD, HEAVY, LIGHT, MODERATE, SEVERE } from './health-advice.ts';
import { HJ633_2012 } from './hj633-2012.ts';

const PM25: Column = { breakpoints: [0, 35, 60, 115, 150, 250, 350, 500], above: 500 };
const PM10: Column = { breakpoints: [0, 50, 120, 250, 350, 420, 500, 600], above: 500 };
const { daily, hourly } = HJ633_2012.columns;

const RESPIRATORY = '患有呼吸系统疾病（如哮喘）的人、青少年儿童';
const PARTICLES = '患有心血管系统疾病或呼吸系统疾病（如哮喘）的人、青少年儿童、户外活动频繁的人以及老年人';

/**
 * HJ 633—2026 环境空气质量指数（AQI）技术规定, in force 2026-03-01: table 3 (breakpoints; only PM10 and PM2.5 at IAQI 100
 * and the ends of SO2 1 h and O3 8 h differ from 2012), tables 1 and 2 (levels, sensitive groups).
 */
export const HJ633_2026: AqiStandard = {
  id: 'HJ 633—2026',
  from: calendarDay('2026-03-01'),
  columns: {
    // Table 3 note c: O3 8 h above 800 is IAQI 300. Note b: SO2 1 h above 800 is IAQI 200.
    daily: { ...daily, pm25: PM25, pm10: PM10, o3: { ...daily.o3, above: 300 } },
    hourly: { ...hourly, pm25: PM25, pm10: PM10, so2: { ...hourly.so2, above: 200 } },
  },
  roundsConcentrations: true, // 4.2.2, 4.2.3
  withholdsIncomplete: true, // 5.3.1
  minimum: 1, // 4.1.1
  levels: [
    EXCELLENT,
    GOOD,
    {
      effect: '敏感人群症状有轻度加剧，健康人群出现刺激症状',
      measure: '青少年儿童、老年人及心血管系统疾病、呼吸系统疾病患者应减少长时间、高强度的户外锻炼',
      advice: LIGHT,
    },
    {
      effect: '进一步加剧敏感人群症状，可能对健康人群心血管系统、呼吸系统有影响',
      measure:
        '青少年儿童、老年人及心血管系统疾病、呼吸系统疾病患者避免长时间、高强度的户外锻炼，一般人群适量减少户外运动',
      advice: MODERATE,
    },
    {
      effect: '心血管系统和呼吸系统患者症状显著加剧，运动耐受力降低，健康人群普遍出现症状',
      measure:
        '青少年儿童、老年人和心血管系统疾病、呼吸系统疾病患者应停留在室内，停止户外运动，一般人群减少户外运动',
      advice: HEAVY,
    },
    {
      effect: '健康人群运动耐受力降低，有明显强烈症状，提前出现某些疾病',
      measure: '青少年儿童、老年人和病人应当留在室内，避免体力消耗，一般人群应避免户外活动',
      advice: SEVERE,
    },
  ],
  sensitiveGroups: {
    pm25: PARTICLES,
    pm10: PARTICLES,
    o3: `${RESPIRATORY}、户外活动频繁的人以及老年人`,
    no2: `${RESPIRATORY}以及老年人`,
    so2: '患有哮喘的人、青少年儿童以及老年人',
    co: '患有心血管系统疾病的人',
  },
};
