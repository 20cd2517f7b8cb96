import { describe, expect, test } from 'vitest';
import { fraction, hash, keyOf, signed, valueNoise } from './random.ts';

const thousand = Array.from({ length: 1000 }, (_, index) => index);
const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('hash', () => {
  test.each([
    [[3306], 1712848513],
    [[3306, 1], 111673479],
    [[1, 3306], 869934364],
  ])('%j gives the same number on every machine', (keys, expected) => {
    expect(hash(...keys)).toBe(expected);
  });

  test('neighbouring keys never meet', () => {
    expect(new Set(thousand.map((key) => hash(3306, key))).size).toBe(1000);
  });
});

describe('chance', () => {
  test('fractions fill 0 to 1 evenly', () => {
    const values = thousand.map((key) => fraction(7, key));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(meanOf(values)).toBeCloseTo(0.5, 1);
  });

  test('signed values lie around 0', () => {
    const values = thousand.map((key) => signed(7, key));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-1);
    expect(meanOf(values)).toBeCloseTo(0, 1);
  });

  test('names give different keys', () => {
    expect(keyOf('no2')).not.toBe(keyOf('so2'));
  });
});

describe('valueNoise', () => {
  test('a whole position has its own height', () => {
    expect(valueNoise(5, 1, 2)).toBe(signed(1, 2, 5));
  });

  test('halfway lies the mean of both neighbours', () => {
    expect(valueNoise(5.5, 1)).toBeCloseTo((signed(1, 5) + signed(1, 6)) / 2, 12);
  });

  test('a small step is a small change', () => {
    const steps = thousand.map((step) =>
      Math.abs(valueNoise(step / 100 + 0.01, 9) - valueNoise(step / 100, 9)),
    );
    expect(Math.max(...steps)).toBeLessThan(0.04);
  });
});
