import { describe, expect, test } from 'vitest';
import { siteAt, sitesOf } from './example-site.ts';
import { leastRatio, particlesAt } from './particles.ts';

const ordinary = { stagnation: 1, sunshine: 1, dust: 1 };

describe('particlesAt', () => {
  test('both are whole and positive', () => {
    const values = sitesOf('2025-07-01').map(particlesAt).flatMap(Object.values);
    expect(values.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
  });

  test('PM10 keeps above PM2.5 even without any dust', () => {
    const site = { ...siteAt('2025-01-10', 8), weather: { stagnation: 4, sunshine: 1, dust: 0 } };
    const { pm10, pm25 } = particlesAt(site);
    expect(pm10).toBeGreaterThanOrEqual(leastRatio * pm25);
  });

  test('still air traps fine particles, raised dust only coarse ones', () => {
    const site = { ...siteAt('2025-01-10', 8), weather: ordinary };
    const usual = particlesAt(site);
    const still = particlesAt({ ...site, weather: { ...ordinary, stagnation: 2 } });
    const dusty = particlesAt({ ...site, weather: { ...ordinary, dust: 4 } });
    expect(still.pm25).toBeGreaterThan(1.5 * usual.pm25);
    expect(dusty.pm25).toBe(usual.pm25);
    expect(dusty.pm10).toBeGreaterThan(usual.pm10 + 20);
  });
});
