import { calendarDay } from '../calendar.ts';
import type { AreaDay } from './area-day.ts';
import { perPollutant } from './pollutant.ts';

/** A sound published day for tests: AQI 82 by the edition of 2012, PM2.5 the primary pollutant. */
export function exampleDay(day: string, changes: Partial<AreaDay> = {}): AreaDay {
  return {
    day: calendarDay(day),
    concentrations: { pm25: 60, pm10: 80, o3: 100, no2: 40, so2: 10, co: 0.8 },
    gaps: {},
    coverage: perPollutant(() => 24),
    aqi: 82,
    primary: ['pm25'],
    ...changes,
  };
}
