import { describe, expect, test } from 'vitest';
import { siteAt, sitesOf } from './example-site.ts';
import { instrumentNoise, localFactor } from './site.ts';

describe('localFactor', () => {
  test('it stays within its size around 1', () => {
    const factors = sitesOf('2025-03-01').map((site) => localFactor(site, 5, 0.1));
    expect(factors.every((factor) => Math.abs(factor - 1) < 0.23)).toBe(true);
  });

  test('two stations of one district differ in the same hour', () => {
    const other = siteAt('2025-03-01', 9, '越城演示二站');
    expect(localFactor(siteAt('2025-03-01', 9), 5, 0.1)).not.toBe(localFactor(other, 5, 0.1));
  });
});

describe('instrumentNoise', () => {
  test('it changes every hour and keeps within −1 and 1', () => {
    const noise = sitesOf('2025-03-01').map((site) => instrumentNoise(site, 5));
    expect(new Set(noise).size).toBe(24);
    expect(noise.every((value) => Math.abs(value) <= 1)).toBe(true);
  });
});
