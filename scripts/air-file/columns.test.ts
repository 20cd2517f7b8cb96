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
        '请补上缺的列、改表头或换算单位，或把你的列名加进 content/import/air-columns.json。',
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

/** A header with the column of one pollutant called otherwise, and more columns. */
function header(pollutant: string, name: string, ...more: string[]): string[] {
  return ['time', ...GASES.map((gas) => (gas === pollutant ? name : gas)), ...more];
}

describe('two columns for one field', () => {
  test.each([
    ['pollutants', header('pm25', 'PM2.5', '细颗粒物'), '“PM2.5”和“细颗粒物”都是 pm25，不知用哪一列。'],
    ['the same name twice', header('o3', 'o3', 'o3'), '“o3”和“o3”都是 o3，不知用哪一列。'],
    ['with and without a unit', header('co', 'CO', 'CO(mg/m³)'), '“CO”和“CO(mg/m³)”都是 co，'],
    ['times', header('', '', '监测时间'), '“time”和“监测时间”都是 time，不知用哪一列。'],
    ['cities', header('', '', 'city', '城市'), '“city”和“城市”都是 city，'],
    ['three', header('so2', 'SO2', 'so2_1h', '二氧化硫'), '“SO2”和“so2_1h”和“二氧化硫”都是 so2，'],
  ])('%s are refused', (_, names, expected) => {
    expect(() => columns(...names)).toThrow(`air.csv：第 1 行表头${expected}`);
  });

  test('an unknown name may stand twice', () => {
    expect(columns(...header('', '', 'remark', 'remark'))).toMatchObject({ time: 0, co: 6 });
  });
});

describe('the unit in brackets', () => {
  test.each([
    ['pm25', 'PM2.5(mg/m³)', '微克/立方米'],
    ['pm10', 'PM10（毫克/立方米）', '微克/立方米'],
    ['so2', 'SO2 [MG/M3]', '微克/立方米'],
    ['no2', 'NO2(ppb)', '微克/立方米'],
    ['o3', 'O3 (PPM)', '微克/立方米'],
    ['co', 'CO(μg/m³)', '毫克/立方米'],
    ['co', 'CO(\u00b5g/m3)', '毫克/立方米'],
    ['co', 'co_1h (ug/m3)', '毫克/立方米'],
    ['co', '一氧化碳（微克/立方米）', '毫克/立方米'],
    ['co', 'CO(ppm)', '毫克/立方米'],
    ['co', 'CO [PPB]', '毫克/立方米'],
    ['co', 'CO(μg/㎥)', '毫克/立方米'],
    ['co', 'CO(㎍/m³)', '毫克/立方米'],
    ['co', 'CO（ｕｇ／ｍ³）', '毫克/立方米'],
    ['co', 'CO（ｐｐｍ）', '毫克/立方米'],
    ['pm25', 'PM2.5(㎎/㎥)', '微克/立方米'],
  ])('of %s is refused in %s', (pollutant, name, unit) => {
    expect(() => columns(...header(pollutant, name))).toThrow(
      `air.csv：第 1 行表头“${name}”的单位不对，${pollutant} 要用${unit}。`,
    );
  });

  test.each([
    ['pm25', 'PM2.5(μg/m³)'],
    ['pm10', 'PM10(\u00b5g/m3)'],
    ['o3', 'O3（微克/立方米）'],
    ['pm25', 'PM2.5（㎍／㎥）'],
    ['co', 'CO(mg/m³)'],
    ['co', 'CO（㎎/㎥）'],
    ['co', 'CO [毫克/立方米]'],
  ])('of %s is accepted in %s', (pollutant, name) => {
    expect(columns(...header(pollutant, name))).toMatchObject({ [pollutant]: 1 + GASES.indexOf(pollutant) });
  });

  test('of what is no pollutant does not matter', () => {
    expect(columns(...header('', '', 'AQI（毫克/立方米）'))).toMatchObject({ publishedAqi: 7 });
  });
});

test('all that is wrong with a header is told at once', () => {
  expect(() => columns('time', 'PM2.5(mg/m³)', 'pm10', 'PM10', 'o3', 'no2', 'CO(ug/m3)')).toThrow(
    'air.csv：第 1 行表头缺少列：so2；“pm10”和“PM10”都是 pm10，不知用哪一列；' +
      '“PM2.5(mg/m³)”的单位不对，pm25 要用微克/立方米；“CO(ug/m3)”的单位不对，co 要用毫克/立方米。表头是“',
  );
});
