import { describe, expect, test } from 'vitest';
import { weatherAt } from './weather.ts';

const [winter, summer] = [0.5, 6.5];
const year = (season: number) =>
  Array.from({ length: 8760 }, (_, hour) => weatherAt(3306, { hour: 480_000 + hour, season }));
const most = (values: number[]): number => values.reduce((a, b) => Math.max(a, b));

describe('weatherAt', () => {
  test('the same hour has the same weather, another seed has another', () => {
    expect(weatherAt(1, { hour: 5, season: 1 })).toEqual(weatherAt(1, { hour: 5, season: 1 }));
    expect(weatherAt(2, { hour: 5, season: 1 })).not.toEqual(weatherAt(1, { hour: 5, season: 1 }));
  });

  test('every factor stays above nothing and below five', () => {
    const factors = year(winter).flatMap(({ stagnation, sunshine, dust }) => [stagnation, sunshine, dust]);
    expect(factors.every((factor) => factor > 0 && factor < 5)).toBe(true);
  });

  test('an ordinary hour has ordinary weather', () => {
    const hours = year(winter);
    const mean = hours.reduce((sum, { stagnation }) => sum + stagnation, 0) / hours.length;
    expect(mean).toBeCloseTo(1.1, 0);
  });

  test('still air is worse in winter, clear sky stronger in summer', () => {
    const [cold, warm] = [year(winter), year(summer)];
    const worst = (hours: typeof cold) => most(hours.map(({ stagnation }) => stagnation));
    const clearest = (hours: typeof cold) => most(hours.map(({ sunshine }) => sunshine));
    expect(worst(cold)).toBeGreaterThan(worst(warm));
    expect(clearest(warm)).toBeGreaterThan(clearest(cold));
  });
});
