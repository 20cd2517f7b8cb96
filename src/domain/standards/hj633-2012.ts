import { calendarDay } from '../calendar.ts';
import type { AqiStandard, Column } from './aqi-standard.ts';
import { EXCELLENT, GOOD, HEAVY, LIGHT, MODERATE, SEVERE } from './health-advice.ts';

const NOT_CALCULATED = null;

/** A column that ends at IAQI 500; what lies above stays 500. */
function full(...breakpoints: readonly number[]): Column {
  return { breakpoints, above: 500 };
}

const PM25 = full(0, 35, 75, 115, 150, 250, 350, 500);
const PM10 = full(0, 50, 150, 250, 350, 420, 500, 600);

/** HJ 633-2012 环境空气质量指数（AQI）技术规定（试行）, table 1 (breakpoints) and table 2 (levels). */
export const HJ633_2012: AqiStandard = {
  id: 'HJ 633-2012',
  from: calendarDay('2012-01-01'),
  columns: {
    daily: {
      pm25: PM25,
      pm10: PM10,
      // Note 3: above 800 the 8-hour IAQI is not calculated.
      o3: { breakpoints: [0, 100, 160, 215, 265, 800], above: NOT_CALCULATED },
      no2: full(0, 40, 80, 180, 280, 565, 750, 940),
      so2: full(0, 50, 150, 475, 800, 1600, 2100, 2620),
      co: full(0, 2, 4, 14, 24, 36, 48, 60),
    },
    hourly: {
      pm25: PM25,
      pm10: PM10,
      o3: full(0, 160, 200, 300, 400, 800, 1000, 1200),
      no2: full(0, 100, 200, 700, 1200, 2340, 3090, 3840),
      // Note 2: above 800 the 1-hour IAQI is not calculated.
      so2: { breakpoints: [0, 150, 500, 650, 800], above: NOT_CALCULATED },
      co: full(0, 5, 10, 35, 60, 90, 120, 150),
    },
  },
  roundsConcentrations: false,
  withholdsIncomplete: false,
  minimum: 0,
  levels: [
    EXCELLENT,
    GOOD,
    {
      effect: '易感人群症状有轻度加剧，健康人群出现刺激症状',
      measure: '儿童、老年人及心脏病、呼吸系统疾病患者应减少长时间、高强度的户外锻炼',
      advice: LIGHT,
    },
    {
      effect: '进一步加剧易感人群症状，可能对健康人群心脏、呼吸系统有影响',
      measure: '儿童、老年人及心脏病、呼吸系统疾病患者避免长时间、高强度的户外锻炼，一般人群适量减少户外运动',
      advice: MODERATE,
    },
    {
      effect: '心脏病和肺病患者症状显著加剧，运动耐受力降低，健康人群普遍出现症状',
      measure: '儿童、老年人和心脏病、肺病患者应停留在室内，停止户外运动，一般人群减少户外运动',
      advice: HEAVY,
    },
    {
      effect: '健康人群运动耐受力降低，有明显强烈症状，提前出现某些疾病',
      measure: '儿童、老年人和病人应当留在室内，避免体力消耗，一般人群应避免户外活动',
      advice: SEVERE,
    },
  ],
  sensitiveGroups: null,
};
