import { describe, expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { keyOf } from '../random.ts';
import { lastingTroubleIn, upsetIn } from './upsets.ts';

const upsets = (when: string) =>
  Array.from({ length: 3000 }, (_, place) => upsetIn({ seed: 3306, place, month: month(when) })).filter(
    (upset) => upset !== null,
  );

describe('upsetIn', () => {
  test('few places are upset, to class Ⅳ or rarely Ⅴ', () => {
    const [winter, summer] = [upsets('2025-01'), upsets('2025-07')];
    expect(winter.length).toBeGreaterThan(10);
    expect(winter.length).toBeLessThan(60);
    expect([...winter, ...summer].every(({ grade }) => grade > 3 && grade < 5)).toBe(true);
  });

  test('oxygen is missing in summer, ammonia too much in winter', () => {
    const items = (when: string) => new Set(upsets(when).map(({ item }) => item));
    expect(items('2025-07').has('dissolvedOxygen')).toBe(true);
    expect(items('2025-01').has('dissolvedOxygen')).toBe(false);
    expect(items('2025-01').has('ammoniaNitrogen')).toBe(true);
  });

  test.each([
    ['2025-02', null],
    ['2025-03', 'totalPhosphorus'],
    ['2025-11', 'totalPhosphorus'],
    ['2026-03', null],
  ])('in %s the trouble of 2025 is %s', (when, item) => {
    const place = keyOf(lastingTroubleIn(2025).section);
    expect(upsetIn({ seed: 3306, place, month: month(when) })?.item ?? null).toBe(item);
  });
});
