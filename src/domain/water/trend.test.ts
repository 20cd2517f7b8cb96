import { describe, expect, test } from 'vitest';
import { basinTrend, sectionTrend } from '#src/domain/water/trend.ts';

describe('sectionTrend', () => {
  test.each([
    [2, 2, 'none'],
    [2, 1, 'none'],
    [1, 2, 'none'],
    [3, 2, 'worse'],
    [2, 3, 'better'],
    [1, 3, 'better'],
    [4, 2, 'much-worse'],
    [6, 5, 'worse'],
    [3, 6, 'much-better'],
    [null, 2, null],
    [2, null, null],
  ] as const)('class %s after class %s: %s', (now, before, trend) => {
    expect(sectionTrend(now, before)).toBe(trend);
  });
});

describe('basinTrend', () => {
  const shares = (goodShare: number, worstShare: number) => ({ goodShare, worstShare });

  test.each([
    [80, 0, 80, 0, 'none'],
    [90, 0, 80, 0, 'none'],
    [90.1, 0, 80, 0, 'better'],
    [85, 0, 80, 5.1, 'better'],
    [100, 0, 80, 0, 'better'],
    [100, 0, 79.9, 0, 'much-better'],
    [70, 0, 80, 0, 'none'],
    [69.9, 0, 80, 0, 'worse'],
    [70, 10.1, 80, 0, 'much-worse'],
    [80.3, 0, 70.2, 0.1, 'better'],
    [70.3, 0, 60.2, -0.1, 'none'],
  ] as const)('%d/%d after %d/%d: %s', (good, worst, goodBefore, worstBefore, trend) => {
    expect(basinTrend(shares(good, worst), shares(goodBefore, worstBefore))).toBe(trend);
  });

  test('without one of them there is none', () => {
    expect(basinTrend(null, shares(80, 0))).toBeNull();
    expect(basinTrend(shares(80, 0), null)).toBeNull();
  });
});
