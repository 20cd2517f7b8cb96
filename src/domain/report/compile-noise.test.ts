import { expect, test } from 'vitest';
import { GB3096_2008 } from '../standards/gb3096.ts';
import { monthlyNoiseOf, type NoiseMeasurements } from './compile-noise.ts';

const station = (
  zone: NoiseMeasurements['zone'],
  ...levels: readonly (readonly [number | null, number | null])[]
): NoiseMeasurements => ({
  name: '示例点位',
  district: 'keqiao',
  zone,
  levels: levels.map(([day, night]) => ({ day, night })),
});

test('each level is one 点次, at the limit it passes', () => {
  const noise = monthlyNoiseOf(
    [station('1', [55, 45], [55.1, 45.1]), station('4a', [70, 55.1])],
    GB3096_2008,
  );
  expect(noise.stations.map(({ day, night }) => [day, night])).toEqual([
    [
      { count: 2, passed: 1 },
      { count: 2, passed: 1 },
    ],
    [
      { count: 1, passed: 1 },
      { count: 1, passed: 0 },
    ],
  ]);
  expect(noise).toMatchObject({ dayShare: 66.7, nightShare: 33.3 });
});

test('what was not measured counts neither way', () => {
  const { stations, dayShare, nightShare } = monthlyNoiseOf(
    [station('3', [null, 50], [60, null])],
    GB3096_2008,
  );
  expect(stations[0]).toMatchObject({ day: { count: 1, passed: 1 }, night: { count: 1, passed: 1 } });
  expect([dayShare, nightShare]).toEqual([100, 100]);
});

test('without a measurement there are no shares', () => {
  expect(monthlyNoiseOf([station('2', [null, null])], GB3096_2008)).toMatchObject({
    dayShare: null,
    nightShare: null,
  });
  expect(monthlyNoiseOf([], GB3096_2008)).toEqual({ stations: [], dayShare: null, nightShare: null });
});

test('only the station’s name, district and zone are taken over', () => {
  const known = { ...station('2', [50, 40]), demonstration: true };
  expect(Object.keys(monthlyNoiseOf([known], GB3096_2008).stations[0] ?? {})).toEqual([
    'name',
    'district',
    'zone',
    'day',
    'night',
  ]);
});
