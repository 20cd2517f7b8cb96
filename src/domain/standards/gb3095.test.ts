import { describe, expect, test } from 'vitest';
import { calendarDay } from '../calendar.ts';
import { airLimitsOn, AQI_STANDARDS } from './edition.ts';
import { AIR_LIMITS } from './gb3095.ts';

const annualOn = (day: string) => airLimitsOn(calendarDay(day)).annual;

describe('the annual limits of class two', () => {
  test.each([
    ['2012-01-01', 35, 70, 40, 60],
    ['2026-02-28', 35, 70, 40, 60],
    ['2026-03-01', 30, 60, 40, 60],
    ['2030-12-31', 30, 60, 40, 60],
    ['2031-01-01', 25, 50, 30, 20],
  ])('on %s are PM2.5 %i, PM10 %i, NO2 %i, SO2 %i', (day, pm25, pm10, no2, so2) => {
    expect(annualOn(day)).toMatchObject({ pm25, pm10, no2, so2 });
  });

  test('there are none for CO and ozone', () => {
    expect(AIR_LIMITS.map(({ annual }) => [annual.co, annual.o3])).toEqual(
      AIR_LIMITS.map(() => [null, null]),
    );
  });

  test('are never above the daily ones', () => {
    for (const { annual, daily } of AIR_LIMITS) {
      for (const pollutant of ['pm25', 'pm10', 'no2', 'so2'] as const) {
        expect(annual[pollutant]).toBeLessThanOrEqual(daily[pollutant]);
      }
    }
  });
});

test('the editions are listed newest first and begin with a month, so that a month is judged by one', () => {
  for (const list of [AIR_LIMITS, AQI_STANDARDS]) {
    const days = list.map(({ from }) => from);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.filter((day) => !day.endsWith('-01'))).toEqual([]);
  }
});
