import { expect, test } from 'vitest';
import { observe } from './observation.ts';

test('cells are read by station, an empty one as missing', () => {
  const { rows, stations } = observe([
    'time,…\n',
    '2025-01-01 01:00:00,越城区,越城演示一站,7,,0.9,20,69,55\n',
  ]);
  const series = { so2: [7], no2: [undefined], co: [0.9], o3: [20], pm10: [69], pm25: [55] };
  expect(rows).toBe(1);
  expect(stations.get('越城演示一站')).toEqual({ district: '越城区', ...series });
});
