import { describe, expect, test } from 'vitest';
import { exampleMean } from '#src/domain/air/example-mean.ts';
import { meanOfMeans } from '#src/domain/air/mean.ts';
import { readingOf } from '#src/domain/air/reading.ts';
import type { AreaValue } from '#src/domain/air/area-day.ts';
import { exampleDay } from '#src/domain/air/example-day.ts';
import { perPollutant, type PerPollutant, type Pollutant } from '#src/domain/air/pollutant.ts';
import { countDays, mainPollutants, periodConcentrations, worstLevel } from '#src/domain/air/statistics.ts';

const withAqi = (aqi: number | null, ...primary: Pollutant[]) => exampleDay('2019-02-04', { aqi, primary });

describe('countDays', () => {
  const counts = countDays([
    withAqi(159, 'pm25'),
    withAqi(100, 'pm25', 'pm10'),
    withAqi(101, 'o3'),
    withAqi(50),
    withAqi(null),
    withAqi(301, 'pm25'),
  ]);

  test('days count by level, and those without an index not at all', () => {
    expect(counts.valid).toBe(5);
    expect(counts.byLevel).toEqual({ 1: 1, 2: 1, 3: 1, 4: 1, 5: 0, 6: 1 });
  });

  test('the good share is of the valid days, not of the calendar', () => {
    expect([counts.good, counts.goodShare]).toEqual([2, 40]);
  });

  test('a tie counts for each of its pollutants', () => {
    expect(counts.primary).toEqual({ pm25: 3, pm10: 1, o3: 1, no2: 0, so2: 0, co: 0 });
  });

  test('without a valid day there is no share', () => {
    expect(countDays([withAqi(null)])).toMatchObject({ valid: 0, good: 0, goodShare: null });
  });
});

test.each([
  [27, 29, 93.1],
  [28, 30, 93.3],
  [352, 365, 96.4],
  [1, 16, 6.2],
  [3, 16, 18.8],
  [7, 7, 100],
])('%i good days of %i are %f %%', (good, valid, share) => {
  const days = Array.from({ length: valid }, (_, index) => withAqi(index < good ? 40 : 120));
  expect(countDays(days).goodShare).toBe(share);
});

describe('mainPollutants', () => {
  test.each<[string, Pollutant[][], Pollutant[]]>([
    ['the one on most days', [['pm25'], ['o3'], ['pm25']], ['pm25']],
    ['several that tie', [['o3'], ['pm25'], []], ['pm25', 'o3']],
    ['none in a week of excellent days', [[], []], []],
  ])('%s', (_, days, expected) => {
    const primaries = days.map((primary) => withAqi(80, ...primary));
    expect(mainPollutants(countDays(primaries))).toEqual(expected);
  });
});

test('the worst level is the greatest one, and none where no day has one', () => {
  expect(worstLevel([2, null, 4, 3])).toBe(4);
  expect(worstLevel([null])).toBeNull();
});

function dayWith(value: string | null): PerPollutant<AreaValue> {
  const daily =
    value === null ? { value, gap: 'no-readings' as const } : { value: exampleMean(value), gap: null };
  return perPollutant(() => daily);
}

describe('periodConcentrations', () => {
  test('CO has its 95th, ozone its 90th percentile, the others their mean', () => {
    const days = ['1', '2', '3', '4', '5', '6', '7.4'].map(dayWith);
    expect(periodConcentrations(days)).toEqual({ pm25: 4, pm10: 4, o3: 7, no2: 4, so2: 4, co: 7 });
  });

  test('only days with a value count, and without any there is none', () => {
    expect(periodConcentrations([dayWith('30'), dayWith(null), dayWith('33')]).pm25).toBe(32);
    expect(periodConcentrations([dayWith(null)])).toEqual(perPollutant(() => null));
    expect(periodConcentrations([]).o3).toBeNull();
  });

  test.each([
    ['half to even', ['60', '61'], 60],
    ['once, from unrounded days', ['60.4', '60.4', '60.8'], 61],
    ['a little over a half goes up', ['60.5', '60.5', '60.51'], 61],
  ])('it rounds %s', (_, values, expected) => {
    expect(periodConcentrations(values.map(dayWith)).pm25).toBe(expected);
  });

  test('a half is a half also where the days’ decimals do not end', () => {
    // The sums of two stations' 21 valid hours on each day; together 60.5 for each of the 294 hours.
    const sums = [1283, 1287, 1262, 1266, 1262, 1266, 1262, 1266, 1278, 1266, 1266, 1270, 1277, 1276];
    expect(sums.reduce((total, sum) => total + sum)).toBe(60.5 * 294);
    const means = sums.map((sum) => ({ sum: readingOf(String(sum)), count: 21 }));
    const days = Array.from({ length: 7 }, (_, day) => meanOfMeans(means.slice(day * 2, day * 2 + 2)));
    const values = days.map((value) => perPollutant(() => ({ value, gap: null })));
    expect(periodConcentrations(values).pm25).toBe(60);
  });
});
