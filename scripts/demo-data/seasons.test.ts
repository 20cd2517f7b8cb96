import { describe, expect, test } from 'vitest';
import { seasonalLevel } from './seasons.ts';

const [midJanuary, midJuly] = [0.5, 6.5];

describe('seasonalLevel', () => {
  test.each(['pm25', 'coarse', 'no2', 'so2', 'co', 'inversion'] as const)('%s is a winter matter', (name) => {
    expect(seasonalLevel(name, midJanuary)).toBeGreaterThan(seasonalLevel(name, midJuly));
  });

  test.each(['o3', 'sunshine'] as const)('%s is a summer matter', (name) => {
    expect(seasonalLevel(name, midJuly)).toBeGreaterThan(seasonalLevel(name, midJanuary));
  });

  test('the year closes without a step', () => {
    expect(seasonalLevel('pm25', 12)).toBeCloseTo(seasonalLevel('pm25', 0), 9);
  });
});
