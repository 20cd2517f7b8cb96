import { describe, expect, test } from 'vitest';
import { siteAt } from './example-site.ts';
import { leastOzone, ozoneAt } from './ozone.ts';

describe('ozoneAt', () => {
  test('the afternoon has more than the early morning', () => {
    expect(ozoneAt(siteAt('2025-07-01', 15), 15)).toBeGreaterThan(2 * ozoneAt(siteAt('2025-07-01', 6), 15));
  });

  test('clear sky makes more', () => {
    const site = siteAt('2025-07-01', 15);
    const clear = { ...site, weather: { ...site.weather, sunshine: 2 * site.weather.sunshine } };
    expect(ozoneAt(clear, 15)).toBeGreaterThan(1.9 * ozoneAt(site, 15));
  });

  test('traffic takes it away, down to what an instrument still reads', () => {
    expect(ozoneAt(siteAt('2025-01-10', 8), 500)).toBe(leastOzone);
  });
});
