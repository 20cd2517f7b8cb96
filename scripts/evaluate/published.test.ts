import { describe, expect, test } from 'vitest';
import { aqiIn, levelIn, primaryIn } from './published.ts';

describe('primaryIn', () => {
  test.each([
    ['PM2.5', 'pm25'],
    ['细颗粒物(PM2.5)', 'pm25'],
    ['细颗粒物（PM2.5）', 'pm25'],
    ['细颗粒物', 'pm25'],
    ['PM₂.₅', 'pm25'],
    ['pm25', 'pm25'],
    ['颗粒物(PM10)', 'pm10'],
    ['颗粒物', 'pm10'],
    ['可吸入颗粒物(PM10)', 'pm10'],
    ['臭氧1小时', 'o3'],
    ['臭氧8小时', 'o3'],
    ['臭氧', 'o3'],
    ['O3', 'o3'],
    ['O3_8h', 'o3'],
    ['二氧化氮', 'no2'],
    ['NO2', 'no2'],
    ['二氧化硫', 'so2'],
    ['SO2', 'so2'],
    ['一氧化碳', 'co'],
    ['CO', 'co'],
  ])('%s is %s alone', (cell, pollutant) => {
    expect(primaryIn(cell)).toEqual([pollutant]);
  });

  test.each([
    ['颗粒物(PM10),细颗粒物(PM2.5)', 'pm25 pm10'],
    ['细颗粒物(PM2.5),颗粒物(PM10)', 'pm25 pm10'],
    ['颗粒物,细颗粒物', 'pm25 pm10'],
    ['PM10、PM2.5', 'pm25 pm10'],
    ['PM10 PM2.5', 'pm25 pm10'],
    ['臭氧1小时\n二氧化氮', 'o3 no2'],
    ['细颗粒物(PM2.5)\r\n颗粒物(PM10)\r\n', 'pm25 pm10'],
    ['SO2;CO;NO2', 'no2 so2 co'],
    ['臭氧1小时,臭氧8小时', 'o3'],
  ])('%j names %s, in the portal’s order', (cell, pollutants) => {
    expect(primaryIn(cell).join(' ')).toBe(pollutants);
  });

  test.each(['', '—', '-', '--', 'NA', '无'])('%j names none', (cell) => {
    expect(primaryIn(cell)).toEqual([]);
  });
});

describe('levelIn', () => {
  test.each([
    ['优', 1],
    ['一级', 1],
    ['良', 2],
    ['良好', 2],
    ['二级', 2],
    ['轻度污染', 3],
    ['三级', 3],
    ['中度污染', 4],
    ['重度污染', 5],
    ['五级', 5],
    ['严重污染', 6],
    ['六级', 6],
    [' 优 ', 1],
  ])('%s is level %i', (cell, level) => {
    expect(levelIn(cell)).toBe(level);
  });

  test.each(['', '—', 'NA', '七级', '污染', '2'])('%j names no level', (cell) => {
    expect(levelIn(cell)).toBeNull();
  });
});

describe('aqiIn', () => {
  test.each([
    ['122', 122],
    ['122.0', 122],
    [' 7 ', 7],
    ['0', 0],
  ])('%j is %i', (cell, aqi) => {
    expect(aqiIn(cell)).toBe(aqi);
  });

  test.each(['', '—', 'NA', '12.5', '-1', '1e2'])('%j is no AQI', (cell) => {
    expect(aqiIn(cell)).toBeNull();
  });
});
