import { describe, expect, test } from 'vitest';
import { stations } from './stations.ts';

const shareOf = (level: 'particles' | 'traffic' | 'ozone'): number =>
  stations.reduce((sum, { district }) => sum + district[level], 0) / stations.length;

describe('stations', () => {
  test('there are fourteen: four in 越城区 and two in every other district', () => {
    const counts = Map.groupBy(stations, ({ district }) => district.name);
    expect([...counts].map(([name, { length }]) => `${name} ${length}`)).toEqual([
      '越城区 4',
      '柯桥区 2',
      '上虞区 2',
      '诸暨市 2',
      '嵊州市 2',
      '新昌县 2',
    ]);
  });

  test('every name is different and says that it is a demonstration', () => {
    expect(new Set(stations.map(({ name }) => name)).size).toBe(14);
    expect(stations.every(({ name }) => name.includes('演示'))).toBe(true);
  });

  test('the index is the position', () => {
    expect(stations.map(({ index }) => index)).toEqual([...stations.keys()]);
  });

  test.each(['particles', 'traffic', 'ozone'] as const)(
    'the shares of %s average to the city level',
    (level) => {
      expect(shareOf(level)).toBeCloseTo(1, 1);
    },
  );
});
