import { expect, test } from 'vitest';
import { indexOf, percentFrom, pointsFrom, ratio, share } from './exact.ts';

test.each([
  [184, 160, '1.2'],
  [168, 160, '1.0'],
  [121, 75, '1.6'],
])('%i is so many times %i: %s', (a, b, expected) => {
  expect(ratio(a, b)).toBe(expected);
});

test('shares and changes are rounded once, half to even', () => {
  expect(share(125, 128)).toBe(97.7);
  expect(share(0, 0)).toBeNull();
  expect(percentFrom(24, 23)).toBe(4.3);
  expect(percentFrom(13, 19)).toBe(-31.6);
  expect(percentFrom(13, 0)).toBeNull();
  expect(percentFrom(null, 3)).toBeNull();
  expect(pointsFrom(96.8, 80.6)).toBe(16.2);
  expect(pointsFrom(96.8, null)).toBeNull();
});

test('an index needs every concentration', () => {
  expect(indexOf({ a: 30, b: 80 }, { a: 30, b: 160 })).toBe(1.5);
  expect(indexOf({ a: 30, b: null }, { a: 30, b: 160 })).toBeNull();
});
