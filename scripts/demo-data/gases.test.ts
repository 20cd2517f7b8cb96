import { describe, expect, test } from 'vitest';
import { siteAt, sitesOf } from './example-site.ts';
import { gasesAt } from './gases.ts';

describe('gasesAt', () => {
  test('SO2 and NO2 are whole µg/m³, CO has one decimal', () => {
    for (const { so2, no2, co } of sitesOf('2025-07-01').map(gasesAt)) {
      expect([so2, no2, Math.round(co * 10)].every((value) => Number.isInteger(value) && value > 0)).toBe(
        true,
      );
      expect(co).toBe(Number(co.toFixed(1)));
    }
  });

  test('the rush hour has more NO2 than the night', () => {
    expect(gasesAt(siteAt('2025-03-05', 8)).no2).toBeGreaterThan(gasesAt(siteAt('2025-03-05', 4)).no2);
  });

  test('a weekend has less NO2 than the same hour of a working day', () => {
    const site = siteAt('2025-03-05', 8);
    const weekend = { ...site, moment: { ...site.moment, weekend: true } };
    expect(gasesAt(weekend).no2).toBeLessThan(gasesAt(site).no2);
  });

  test('still air holds all three', () => {
    const site = siteAt('2025-01-10', 8);
    const still = gasesAt({ ...site, weather: { ...site.weather, stagnation: 5 } });
    const open = gasesAt({ ...site, weather: { ...site.weather, stagnation: 0.2 } });
    expect([still.so2 > open.so2, still.no2 > open.no2, still.co > open.co]).toEqual([true, true, true]);
  });
});
