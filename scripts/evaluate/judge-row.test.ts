import { describe, expect, test } from 'vitest';
import { HJ633_2012 } from '#src/domain/standards/hj633-2012.ts';
import { HJ633_2026 } from '#src/domain/standards/hj633-2026.ts';
import { exampleRow } from '../air-file/example-row.ts';
import { disagreement, judgeRow } from './judge-row.ts';

const CELLS = { pm25: '54', pm10: '97', o3: '93', no2: '30', so2: '4', co: '1.0' };

describe('judgeRow', () => {
  test('the six one-hour values go through the columns of the real-time report', () => {
    const { judged, refused } = judgeRow(exampleRow(CELLS), HJ633_2012);
    expect(judged).toMatchObject({ aqi: 74, level: 2, primary: ['pm25', 'pm10'] });
    expect(judged.iaqi).toMatchObject({ o3: 30, no2: 15, so2: 2, co: 10 });
    expect(refused).toEqual([]);
  });

  test('another standard judges the same row otherwise', () => {
    expect(judgeRow(exampleRow(CELLS), HJ633_2026).judged).toMatchObject({ aqi: 88, primary: ['pm25'] });
  });

  test('an empty cell is missing, and a cell that is no concentration is named as well', () => {
    const row = exampleRow({ ...CELLS, pm25: '', pm10: '-3', o3: 'H', co: '900' });
    const { judged, refused } = judgeRow(row, HJ633_2012);
    expect(judged.iaqi).toEqual({ pm25: null, pm10: null, o3: null, no2: 15, so2: 2, co: null });
    expect(refused).toEqual(['pm10=-3', 'o3=H', 'co=900']);
  });

  test('a column that the file lacks is missing', () => {
    expect(judgeRow(exampleRow({ pm25: '54' }), HJ633_2012).judged).toMatchObject({
      aqi: 74,
      primary: ['pm25'],
    });
    expect(judgeRow(exampleRow({ pm25: '54' }), HJ633_2026).judged.aqi).toBeNull();
  });
});

describe('disagreement', () => {
  const published = {
    publishedAqi: '74',
    publishedLevel: '良',
    publishedPrimary: '颗粒物(PM10),细颗粒物(PM2.5)',
  };
  const disagree = (cells: Partial<typeof published>, standard = HJ633_2012) => {
    const row = exampleRow({ ...CELLS, ...published, ...cells });
    return disagreement(row, judgeRow(row, standard).judged);
  };

  test('a row that agrees has none', () => {
    expect(disagree({})).toBeNull();
  });

  test.each(['', '—', 'NA'])('with %j as its AQI there is nothing to compare', (publishedAqi) => {
    expect(disagree({ publishedAqi })).toBeUndefined();
  });

  test('without a published level the others are compared', () => {
    expect(disagree({ publishedLevel: '' })).toBeNull();
  });

  test.each([
    ['the AQI', { publishedAqi: '75' }, 'AQI 公布 75，算得 74'],
    ['the level', { publishedLevel: '三级' }, '级别 公布 3，算得 2'],
    ['a primary pollutant', { publishedPrimary: '颗粒物(PM10)' }, '首要污染物 公布 pm10，算得 pm25 pm10'],
    ['no primary pollutant', { publishedPrimary: '—' }, '首要污染物 公布 无，算得 pm25 pm10'],
    [
      'all of them',
      { publishedAqi: '151', publishedLevel: '中度污染', publishedPrimary: '臭氧1小时' },
      'AQI 公布 151，算得 74；级别 公布 4，算得 2；首要污染物 公布 o3，算得 pm25 pm10',
    ],
  ])('%s', (_, cells, expected) => {
    expect(disagree(cells)).toBe(expected);
  });

  test('an index that the standard withholds is NA', () => {
    const row = exampleRow({ pm25: '20', publishedAqi: '29', publishedPrimary: '' });
    const { judged } = judgeRow(row, HJ633_2026);
    expect(disagreement(row, judged)).toBe('AQI 公布 29，算得 NA');
  });
});
