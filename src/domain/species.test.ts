import { expect, test } from 'vitest';
import { coarser, isFiner, limitOf, PRECISIONS, type Precision, type Protection } from './species.ts';

test.each<[Protection, Precision]>([
  ['national-1', 'district'],
  ['national-2', 'town'],
  ['provincial', 'village'],
  ['unstated', 'village'],
  ['none', 'spot'],
])('a wild species of the class %s is told by its %s at most', (protection, limit) => {
  expect(limitOf({ protection, captive: false })).toBe(limit);
});

test('what lives in a hall may be told exactly, whatever its class', () => {
  expect(limitOf({ protection: 'national-1', captive: true })).toBe('spot');
});

test('a precision is finer than those before it, and not than itself', () => {
  expect(PRECISIONS.map((one) => PRECISIONS.filter((limit) => isFiner(one, limit)).length)).toEqual([
    0, 1, 2, 3,
  ]);
});

test('of two precisions the coarser holds', () => {
  expect([coarser('spot', 'town'), coarser('district', 'village')]).toEqual(['town', 'district']);
});
