import { describe, expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { areaDayOf, areaValueOf, levelOfDay, type AreaValue } from '#src/domain/air/area-day.ts';
import { exampleMean } from '#src/domain/air/example-mean.ts';
import { concentrationOfMean } from '#src/domain/air/mean.ts';
import { perPollutant } from '#src/domain/air/pollutant.ts';
import { readingOf } from '#src/domain/air/reading.ts';
import type { DailyValue, Gap } from '#src/domain/air/station-day.ts';

const station = (text: string, count = 24): DailyValue => ({
  value: { sum: readingOf(text) * count, count },
  gap: null,
});
const area = (text: string): AreaValue => ({ value: exampleMean(text), gap: null });
const gap = (why: Gap) => ({ value: null, gap: why }) as const;

function stations(valid: number, all: number): DailyValue[] {
  return Array.from({ length: all }, (_, index) => (index < valid ? station('30') : gap('too-few-hours')));
}

describe('areaValueOf', () => {
  const meanOf = (places: DailyValue[]) => {
    const { value } = areaValueOf(places);
    return value && concentrationOfMean(value);
  };

  test('the area has the mean of its stations, not rounded', () => {
    expect(meanOf([station('35.5'), station('36'), station('40')])?.toFixed(4)).toBe('37.1667');
  });

  test.each([
    ['one of one', 1, 1, true],
    ['one of two is half', 1, 2, true],
    ['one of three is less than half', 1, 3, false],
    ['two of three', 2, 3, true],
    ['two of four is half, but from four on three quarters count', 2, 4, false],
    ['three of four is three quarters', 3, 4, true],
    ['three of five', 3, 5, false],
    ['four of five', 4, 5, true],
    ['nine of twelve', 9, 12, true],
    ['ten of fourteen', 10, 14, false],
    ['eleven of fourteen', 11, 14, true],
  ])('%s', (_, valid, all, enough) => {
    expect(areaValueOf(stations(valid, all)).value !== null).toBe(enough);
  });

  test('stations count the same however many hours they have, and halves stay halves', () => {
    expect(meanOf([station('60', 21), station('61', 24)])?.toString()).toBe('60.5');
  });

  test('stations without a value do not pull the mean down', () => {
    expect(meanOf(stations(3, 4))?.toString()).toBe('30');
  });

  test.each<[string, DailyValue[], Gap]>([
    ['a reason that all share is kept', [gap('no-readings'), gap('no-readings')], 'no-readings'],
    ['one station’s reason is the area’s', [gap('frozen')], 'frozen'],
    ['different reasons leave too few stations', [gap('frozen'), gap('no-readings')], 'too-few-stations'],
    ['a lone valid station is too few', [...stations(1, 3)], 'too-few-stations'],
    ['no station at all is too few', [], 'too-few-stations'],
  ])('%s', (_, places, why) => {
    expect(areaValueOf(places)).toEqual({ value: null, gap: why });
  });
});

describe('areaDayOf', () => {
  const coverage = perPollutant(() => 24);
  const clean = perPollutant((pollutant) => area(pollutant === 'co' ? '0.85' : '20.5'));

  test('values are rounded half to even once, and the index follows the rounded ones', () => {
    const day = areaDayOf(calendarDay('2026-03-01'), { ...clean, pm25: area('60.5') }, coverage);
    expect(day).toEqual({
      day: '2026-03-01',
      concentrations: { pm25: 60, pm10: 20, o3: 20, no2: 20, so2: 20, co: 0.8 },
      gaps: {},
      coverage,
      aqi: 100,
      primary: ['pm25'],
    });
  });

  test.each([
    ['2026-02-28', 85],
    ['2026-03-01', 100],
  ])('on %s the same air has AQI %i', (day, aqi) => {
    expect(areaDayOf(calendarDay(day), { ...clean, pm25: area('55'), pm10: area('120') }, coverage).aqi).toBe(
      aqi,
    );
  });

  test('a gap names its reason and is no zero', () => {
    const values = { ...clean, so2: gap('too-few-hours'), o3: gap('frozen') };
    const day = areaDayOf(calendarDay('2019-02-04'), values, coverage);
    expect(day.gaps).toEqual({ o3: 'frozen', so2: 'too-few-hours' });
    expect(day.concentrations).toMatchObject({ o3: null, so2: null, pm25: 20 });
    expect(day.aqi).toBe(29);
  });

  test('a measured zero is a value', () => {
    const day = areaDayOf(calendarDay('2019-02-04'), { ...clean, so2: area('0') }, coverage);
    expect([day.concentrations.so2, day.gaps]).toEqual([0, {}]);
  });

  test('from March 2026 on an incomplete day up to 100 has no index and no level', () => {
    const day = areaDayOf(calendarDay('2026-03-01'), { ...clean, so2: gap('no-readings') }, coverage);
    expect([day.aqi, levelOfDay(day), day.primary]).toEqual([null, null, []]);
  });

  test('a day has the level of its index', () => {
    const day = areaDayOf(calendarDay('2019-02-04'), { ...clean, pm25: area('115.5') }, coverage);
    expect([day.aqi, levelOfDay(day)]).toEqual([152, 4]);
  });
});
