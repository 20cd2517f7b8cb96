import { describe, expect, test } from 'vitest';
import type { Pollutant } from '#src/domain/air/pollutant.ts';
import type { ChartSeries } from '#src/domain/chart.ts';
import { daysOfWeek, week } from '#src/domain/week.ts';
import { chart } from './chart.ts';

const DAYS = daysOfWeek(week('2019-W06'));

type Values = readonly (number | null)[];

/** A series from Monday on, with one limit or one for each day. */
function series(pollutant: Pollutant, values: Values, limits: number | readonly number[] = 75): ChartSeries {
  return { pollutant, values, limits: typeof limits === 'number' ? values.map(() => limits) : limits };
}

function said(...[pollutant, values, limits]: Parameters<typeof series>) {
  const days = DAYS.slice(0, values.length);
  const one = series(pollutant, values, limits);
  return [chart.finding(one, days), chart.sentence(one, days)];
}

describe('what a chart shows', () => {
  test.each<[string, ReturnType<typeof said>, string, string]>([
    [
      'days over the limit',
      said('pm25', [121, 107, 36, 25, 13, 15, 28]),
      '细颗粒物（PM2.5）：2天超过限值',
      '最高是2月4日的121，为限值75的1.6倍；最低是2月8日的13。',
    ],
    [
      'no day over the limit',
      said('pm25', [36, 75, 13]),
      '细颗粒物（PM2.5）：每天都没有超过限值',
      '最高是2月5日的75；最低是2月6日的13。',
    ],
    [
      'CO with its decimal',
      said('co', [1, 0.8, 2], 4),
      '一氧化碳（CO）：每天都没有超过限值',
      '最高是2月6日的2.0；最低是2月5日的0.8。',
    ],
    [
      'the first of days that tie',
      said('o3', [170, 100, 170, 100], 160),
      '臭氧（O₃）：2天超过限值',
      '最高是2月4日的170，为限值160的1.1倍；最低是2月5日的100。',
    ],
    [
      'days without a value, over the limit on the others',
      said('o3', [null, 170, null, 100], 160),
      '臭氧（O₃）：1天超过限值',
      '最高是2月5日的170，为限值160的1.1倍；最低是2月7日的100；2天没有有效数据。',
    ],
    [
      'nothing measured is not nothing missing',
      said('so2', [0, 30], 150),
      '二氧化硫（SO₂）：每天都没有超过限值',
      '最高是2月5日的30；最低是2月4日的0。',
    ],
    ['no value at all', said('no2', [null, null], 80), '二氧化氮（NO₂）：没有有效数据', ''],
    ['no days', said('no2', [], 80), '二氧化氮（NO₂）：没有有效数据', ''],
    [
      'each day by its own limit',
      said('pm25', [70, 65], [75, 60]),
      '细颗粒物（PM2.5）：1天超过限值',
      '最高是2月4日的70；最低是2月5日的65。',
    ],
    [
      'the same value every day',
      said('co', [1, 1, 1], 4),
      '一氧化碳（CO）：每天都没有超过限值',
      '各天都是1.0。',
    ],
    [
      'days without a value, under the limit on the others',
      said('pm25', [null, 75, null, 20]),
      '细颗粒物（PM2.5）：有数据的2天都没有超过限值',
      '最高是2月5日的75；最低是2月7日的20；2天没有有效数据。',
    ],
  ])('%s', (_, texts, finding, sentence) => {
    expect(texts).toEqual([finding, sentence]);
  });

  test.each([
    [75, '75；'],
    [76, '76，略高于限值75；'],
    [78, '78，略高于限值75；'],
    [79, '79，为限值75的1.1倍；'],
    [150, '150，为限值75的2.0倍；'],
  ])('%i of 75 is said as %s', (value, expected) => {
    expect(said('pm25', [value, 20])[1]).toBe(`最高是2月4日的${expected}最低是2月5日的20。`);
  });

  test('the same value every day, over the limit, is said to be', () => {
    expect(said('pm25', [120, 120])[1]).toContain('限值75');
  });

  test('one day with a value is not each day', () => {
    expect(said('pm25', [null, 20, null])[1]).not.toContain('各天都是');
  });
});

test('the unit says what is drawn, and names the limit where one line stands for all days', () => {
  expect(chart.unit('o3', [160, 160])).toBe('日最大8小时平均，微克/立方米；虚线为限值160');
  expect(chart.unit('co', [4])).toBe('日平均，毫克/立方米；虚线为限值4');
  expect(chart.unit('pm25', [75, 60])).toBe('日平均，微克/立方米');
});
