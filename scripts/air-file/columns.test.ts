import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';

const GASES = ['pm25', 'pm10', 'o3', 'no2', 'so2', 'co'];
const columns = (...header: string[]) => Object.fromEntries(columnsOf('air.csv', header));

describe('a header', () => {
  test('each field has its place, and what is unknown none', () => {
    expect(columns('co', 'remark', 'so2', 'time', 'no2', 'o3', 'pm10', 'pm25')).toEqual({
      co: 0,
      so2: 2,
      time: 3,
      no2: 4,
      o3: 5,
      pm10: 6,
      pm25: 7,
    });
  });

  test.each([
    [
      'names of the national network',
      ['监测时间', '细颗粒物', '可吸入颗粒物', '臭氧', '二氧化氮', '二氧化硫', '一氧化碳'],
    ],
    ['capitals and points', ['Time', 'PM2.5', 'PM10', 'O3', 'NO2', 'SO2', 'CO']],
    ['one-hour names', ['time', 'pm2.5_1h', 'pm10_1h', 'o3_1h', 'no2_1h', 'so2_1h', 'co_1h']],
    [
      'units in brackets',
      ['时间', 'PM2.5(μg/m³)', 'PM10（微克/立方米）', 'O3 [ug/m3]', 'NO2 (μg/m3)', 'SO2(1h)', 'CO（mg/m³）'],
    ],
    ['subscripts, blanks and full width', ['时间', 'PM₂.₅', 'PM 10', 'O₃', 'ＮＯ2', ' SO2 ', 'CO\n']],
  ])('%s are known', (_, header) => {
    expect(columns(...header)).toEqual({ time: 0, pm25: 1, pm10: 2, o3: 3, no2: 4, so2: 5, co: 6 });
  });

  test('the eight-hour ozone is not taken for the hourly one', () => {
    expect(columns('time', 'o3_8h', ...GASES)).toMatchObject({ o3: 4 });
    expect(() => columns('time', 'o3_8h', 'pm25', 'pm10', 'no2', 'so2', 'co')).toThrow('缺少列：o3。');
  });

  test.each(['O3(8h)', 'O3（8小时滑动平均）', 'O3 (8 h)', 'O3（日最大8小时）', 'O3[24h]'])(
    'a longer mean in brackets is no unit: %s',
    (name) => {
      expect(columns('time', name, 'O3(1h)', ...GASES.filter((gas) => gas !== 'o3'))).toMatchObject({
        o3: 2,
      });
    },
  );

  test('date and hour stand for the time', () => {
    expect(columns('日期', '小时', ...GASES)).toMatchObject({ date: 0, hour: 1 });
  });

  test('places and published values are found when there are any', () => {
    const more = ['城市', '区县', '点位名称', 'AQI', '首要污染物', '空气质量类别'];
    expect(columns('time', ...GASES, ...more)).toMatchObject({
      city: 7,
      district: 8,
      station: 9,
      publishedAqi: 10,
      publishedPrimary: 11,
      publishedLevel: 12,
    });
  });
});

describe('missing columns', () => {
  test('all of them are named at once, with header and cure', () => {
    expect(() => columns('日期', 'PM10', 'NO2', 'SO2')).toThrow(
      'air.csv：第 1 行表头缺少列：time（或 date 与 hour）、pm25、o3、co。表头是“日期,PM10,NO2,SO2”。' +
        '请补上这些列，或把你的列名加进 content/import/air-columns.json。',
    );
  });

  test.each([
    ['the date alone is no time', ['date', ...GASES], 'time（或 date 与 hour）'],
    ['the hour alone is no time', ['hour', ...GASES], 'time（或 date 与 hour）'],
    ['one gas', ['time', ...GASES.slice(1)], 'pm25'],
    [
      'a first row that is no header',
      ['2019-02-04 01:00', '35', '60', '40', '20', '8', '0.8'],
      'pm25、pm10、o3、no2、so2、co',
    ],
    ['an empty header', [''], 'co'],
  ])('%s', (_, header, missing) => {
    expect(() => columns(...header)).toThrow(`${missing}。表头是“`);
  });
});
