import { describe, expect, test } from 'vitest';
import { cityDays, longestRun, meanOf } from './daily-values.ts';
import type { ObservedStation, Series } from './observation.ts';

const day = (value: (hour: number) => number | undefined): Series =>
  Array.from({ length: 24 }, (_, index) => value(index + 1));
const station = (series: Partial<ObservedStation>): ObservedStation => ({
  ...{ district: '越城区', so2: [], no2: [], co: [], o3: [], pm10: [], pm25: [] },
  ...series,
});

describe('cityDays', () => {
  test('the city is the mean of its stations', () => {
    const stations = [station({ pm25: day(() => 10) }), station({ pm25: day(() => 20) })];
    expect(cityDays(stations, 'pm25')).toEqual([15]);
  });

  test('a station with 19 hours does not count', () => {
    const thin = station({ pm25: day((hour) => (hour > 5 ? 90 : undefined)) });
    expect(cityDays([thin, station({ pm25: day(() => 20) })], 'pm25')).toEqual([20]);
  });

  test('ozone takes the highest eight hours', () => {
    expect(cityDays([station({ o3: day((hour) => hour) })], 'o3')).toEqual([20.5]);
  });
});

test('the mean of nothing is missing', () => {
  expect(meanOf([undefined])).toBeUndefined();
});

test('a run goes on over a missing hour', () => {
  expect(longestRun([1, 2, 2, undefined, 2, 3])).toBe(3);
});
