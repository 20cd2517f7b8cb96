import { describe, expect, test } from 'vitest';
import { sampleWith } from './example-sample.ts';
import { gradedReading } from './graded.ts';

const [winter, summer] = ['2025-01-05', '2025-07-05'];

describe('gradedReading', () => {
  test('a worse grade reads worse', () => {
    const [good, bad] = [sampleWith({ grade: 1 }), sampleWith({ grade: 3 })];
    for (const item of ['permanganateIndex', 'ammoniaNitrogen', 'totalPhosphorus'] as const) {
      expect(gradedReading(bad, item)).toBeGreaterThan(gradedReading(good, item) ?? NaN);
    }
    expect(gradedReading(bad, 'dissolvedOxygen')).toBeLessThan(gradedReading(good, 'dissolvedOxygen') ?? NaN);
  });

  test('summer takes oxygen, winter keeps ammonia', () => {
    const [cold, hot] = [sampleWith({}, winter), sampleWith({}, summer)];
    expect(gradedReading(hot, 'dissolvedOxygen')).toBeLessThan(gradedReading(cold, 'dissolvedOxygen') ?? NaN);
    expect(gradedReading(cold, 'ammoniaNitrogen')).toBeGreaterThan(
      gradedReading(hot, 'ammoniaNitrogen') ?? NaN,
    );
  });

  test('warm water cannot hold much oxygen, however clean', () => {
    expect(gradedReading(sampleWith({ grade: 0 }, summer), 'dissolvedOxygen')).toBeLessThan(9);
  });

  test('an upset spoils its own item and no other', () => {
    const upset = { item: 'totalPhosphorus', grade: 3.5 } as const;
    expect(gradedReading(sampleWith({ upset }), 'totalPhosphorus')).toBeCloseTo(0.25, 9);
    expect(gradedReading(sampleWith({ upset }), 'cod')).toBe(gradedReading(sampleWith(), 'cod'));
  });

  test('a trace has no grade', () => {
    expect(gradedReading(sampleWith(), 'mercury')).toBeUndefined();
  });
});
