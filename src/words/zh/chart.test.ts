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
      '最高2月4日121，是限值75的1.6倍；最低2月8日13。',
    ],
    [
      'no day over the limit',
      said('pm25', [36, 75, 13]),
      '细颗粒物（PM2.5）：每天都没有超过限值',
      '最高2月5日75，是限值75的1.0倍；最低2月6日13。',
    ],
    [
      'CO with its decimal',
      said('co', [1, 0.8, 2], 4),
      '一氧化碳（CO）：每天都没有超过限值',
      '最高2月6日2.0，是限值4的0.5倍；最低2月5日0.8。',
    ],
    [
      'the first of days that tie',
      said('o3', [170, 100, 170, 100], 160),
      '臭氧（O₃）：2天超过限值',
      '最高2月4日170，是限值160的1.1倍；最低2月5日100。',
    ],
    [
      'days without a value, over the limit on the others',
      said('o3', [null, 170, null, 100], 160),
      '臭氧（O₃）：1天超过限值',
      '最高2月5日170，是限值160的1.1倍；最低2月7日100；2天没有有效数据。',
    ],
    [
      'nothing measured is not nothing missing',
      said('so2', [0, 30], 150),
      '二氧化硫（SO₂）：每天都没有超过限值',
      '最高2月5日30，是限值150的0.2倍；最低2月4日0。',
    ],
    ['no value at all', said('no2', [null, null], 80), '二氧化氮（NO₂）：没有有效数据', ''],
    ['no days', said('no2', [], 80), '二氧化氮（NO₂）：没有有效数据', ''],
    [
      'each day by its own limit',
      said('pm25', [70, 70], [75, 60]),
      '细颗粒物（PM2.5）：1天超过限值',
      '最高2月4日70，是限值75的0.9倍；最低2月4日70。',
    ],
  ])('%s', (_, texts, finding, sentence) => {
    expect(texts).toEqual([finding, sentence]);
  });

  test('a value just over the limit is not 1.0 times the limit', () => {
    expect(said('pm25', [76, 20])[1]).not.toContain('1.0倍');
  });

  test('days without a value are not said to be under the limit', () => {
    expect(said('pm25', [null, 20])[0]).not.toContain('每天都');
  });
});

test('the pollutant says what its daily value is', () => {
  expect([chart.value('o3'), chart.value('pm25'), chart.limit(160)]).toEqual([
    '日最大8小时平均',
    '日平均',
    '限值160',
  ]);
});
