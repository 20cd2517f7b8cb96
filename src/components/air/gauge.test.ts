import { describe, expect, test } from 'vitest';
import { LEVELS } from '#src/domain/air/level.ts';
import { gauge, type Direction } from './gauge.ts';

/** Left, top, right and bottom of each bar of a path, in order. */
function boxesOf(path: string): number[][] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-\3z/g)].map((match) => {
    const [x = 0, y = 0, width = 0, height = 0] = match.slice(1).map(Number);
    return [x, y, x + width, y + height];
  });
}

const DIRECTIONS: readonly Direction[] = ['column', 'row'];

describe.each(DIRECTIONS)('a gauge as a %s', (direction) => {
  test.each(LEVELS)('of level %i has so many full bars of six', (level) => {
    const { full, empty } = gauge(level, direction);
    expect([boxesOf(full).length, boxesOf(empty).length]).toEqual([level, 6 - level]);
  });

  test('without a level has none', () => {
    const { full, empty } = gauge(null, direction);
    expect([full, boxesOf(empty).length]).toEqual(['', 6]);
  });

  test('always has the same bars, within its size', () => {
    const { width, height } = gauge(1, direction);
    const bars = (level: 1 | 4 | 6) => {
      const { full, empty } = gauge(level, direction);
      return boxesOf(full + empty);
    };
    expect(bars(4)).toEqual(bars(6));
    expect(bars(1)).toEqual(bars(6));
    for (const [left = -1, top = -1, right = Infinity, bottom = Infinity] of bars(6)) {
      // Half a pixel for the line around it.
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0.5);
      expect(right).toBeLessThanOrEqual(width - 0.5);
      expect(bottom).toBeLessThanOrEqual(height - 0.5);
    }
  });
});

test('a column fills from below, a row from the left', () => {
  const tops = boxesOf(gauge(6, 'column').full).map(([, top]) => top);
  const lefts = boxesOf(gauge(6, 'row').full).map(([left]) => left);
  expect(tops).toEqual([45.5, 36.5, 27.5, 18.5, 9.5, 0.5]);
  expect(lefts).toEqual([0.5, 8.5, 16.5, 24.5, 32.5, 40.5]);
});

test('the line of the good days runs between the second bar and the third', () => {
  const { height, full } = gauge(6, 'column');
  const [, second, third] = boxesOf(full);
  const line = height - 17.5; // WeekStrip.astro draws it there
  expect(second?.[1]).toBeGreaterThanOrEqual(line);
  expect(third?.[3]).toBeLessThanOrEqual(line);
});
