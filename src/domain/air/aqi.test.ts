import { Big } from 'big.js';
import { describe, expect, test } from 'vitest';
import { aqiOf } from '#src/domain/air/aqi.ts';
import { perPollutant, type Pollutant } from '#src/domain/air/pollutant.ts';
import { HJ633_2012 } from '#src/domain/standards/hj633-2012.ts';
import { HJ633_2026 } from '#src/domain/standards/hj633-2026.ts';

type Values = Partial<Record<Pollutant, number | null>>;
const CLEAN: Values = { pm25: 20, pm10: 30, o3: 60, no2: 15, so2: 10, co: 0.5 };

function concentrations(values: Values) {
  return perPollutant((pollutant) => {
    const value = values[pollutant];
    return value === null || value === undefined ? null : new Big(value);
  });
}

const daily2012 = (values: Values) => aqiOf(HJ633_2012, 'daily', concentrations(values));
const daily2026 = (values: Values) => aqiOf(HJ633_2026, 'daily', concentrations(values));
const hourly2012 = (values: Values) => aqiOf(HJ633_2012, 'hourly', concentrations(values));
const hourly2026 = (values: Values) => aqiOf(HJ633_2026, 'hourly', concentrations(values));

describe('the greatest index decides', () => {
  test('each pollutant keeps its own index', () => {
    expect(daily2026({ ...CLEAN, pm25: 61 })).toEqual({
      iaqi: { pm25: 101, pm10: 30, o3: 30, no2: 19, so2: 10, co: 13 },
      aqi: 101,
      level: 3,
      primary: ['pm25'],
    });
  });

  test('equal indices share the first place, in the portal’s order', () => {
    const { aqi, primary } = daily2026({ ...CLEAN, co: 4, pm10: 120, pm25: 60 });
    expect({ aqi, primary }).toEqual({ aqi: 100, primary: ['pm25', 'pm10', 'co'] });
  });

  test('concentrations that differ can tie once their indices are rounded up', () => {
    // PM2.5 83 is 110.0, PM10 169 is 109.5.
    expect(daily2012({ ...CLEAN, pm25: 83, pm10: 169 }).primary).toEqual(['pm25', 'pm10']);
  });

  test.each([
    [35, 50, []],
    [36, 52, ['pm25']],
  ])('PM2.5 %i is AQI %i with primary pollutants %j', (pm25, aqi, primary) => {
    expect(daily2012({ ...CLEAN, pm25 })).toMatchObject({ aqi, primary });
  });
});

describe('the least index', () => {
  const nothing: Values = { pm25: 0, pm10: 0, o3: 0, no2: 0, so2: 0, co: 0 };

  test('clean air is 0 by the edition of 2012 and 1 by that of 2026', () => {
    expect(daily2012(nothing)).toMatchObject({ aqi: 0, level: 1, primary: [] });
    expect(daily2026(nothing)).toMatchObject({ aqi: 1, level: 1, primary: [] });
  });
});

describe('a missing pollutant', () => {
  test('by 2012 the others are judged without it', () => {
    expect(daily2012({ ...CLEAN, so2: null })).toMatchObject({ aqi: 30, level: 1 });
    expect(daily2012({ pm25: 40 })).toMatchObject({ aqi: 57, primary: ['pm25'] });
  });

  test.each([
    ['up to 100 nothing is published', 60, { aqi: null, level: null, primary: [] }],
    ['over 100 the index is published', 61, { aqi: 101, level: 3, primary: ['pm25'] }],
  ])('by 2026 5.3.1 %s', (_, pm25, expected) => {
    expect(daily2026({ ...CLEAN, pm25, so2: null })).toMatchObject(expected);
  });

  test('by 2026 the single indices are published all the same', () => {
    expect(daily2026({ pm25: 40 }).iaqi).toEqual({
      pm25: 60,
      pm10: null,
      o3: null,
      no2: null,
      so2: null,
      co: null,
    });
  });

  test('with all of them missing there is no index in either edition', () => {
    expect(daily2012({})).toMatchObject({ aqi: null, level: null, primary: [] });
    expect(daily2026({})).toMatchObject({ aqi: null, level: null, primary: [] });
  });
});

describe('what an edition does not calculate', () => {
  test('by 2012 sulphur dioxide over 800 in an hour leaves the index to the others', () => {
    expect(hourly2012({ ...CLEAN, so2: 801 })).toMatchObject({ aqi: 30, iaqi: { so2: null } });
    expect(hourly2026({ ...CLEAN, so2: 801 })).toMatchObject({ aqi: 200, primary: ['so2'] });
  });

  test('by 2012 ozone over 800 in eight hours does so too', () => {
    expect(daily2012({ ...CLEAN, o3: 801 })).toMatchObject({ aqi: 30, iaqi: { o3: null } });
    expect(daily2026({ ...CLEAN, o3: 801 })).toMatchObject({ aqi: 300, level: 5, primary: ['o3'] });
  });

  test('when it is the only one there is no index', () => {
    expect(hourly2012({ so2: 801 })).toMatchObject({ aqi: null, level: null });
  });
});

test('above every breakpoint the index stays 500', () => {
  expect(daily2026({ ...CLEAN, pm25: 900, pm10: 2000 })).toMatchObject({
    aqi: 500,
    level: 6,
    primary: ['pm25', 'pm10'],
  });
});
