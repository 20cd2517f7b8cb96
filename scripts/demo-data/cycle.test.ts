import { describe, expect, test } from 'vitest';
import { cycleAt } from './cycle.ts';

describe('cycleAt', () => {
  test.each([
    [0, 10],
    [0.5, 15],
    [2, 40],
    [2.5, 25],
    [3, 10],
    [-0.5, 25],
  ])('position %f gives %f', (position, expected) => {
    expect(cycleAt([10, 20, 40], position)).toBe(expected);
  });
});
