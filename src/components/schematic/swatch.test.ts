import { expect, test } from 'vitest';
import { swatchOf } from './swatch.ts';

test('a level is a gauge of six bars', () => {
  const { full, empty, pattern } = swatchOf({ kind: 'level', value: 2 }, 'air');
  expect([full.match(/M/g)?.length, empty.match(/M/g)?.length, pattern]).toEqual([2, 4, null]);
});

test.each([
  [{ kind: 'class', value: 1 }, null],
  [{ kind: 'class', value: 4 }, 'class-4-water'],
  [{ kind: 'class', value: 6 }, null],
  [{ kind: 'warning', value: 'green' }, null],
  [{ kind: 'warning', value: 'yellow' }, 'class-4-water'],
  [{ kind: 'warning', value: 'red' }, 'class-5-water'],
] as const)('%j has the pattern %s', (tone, pattern) => {
  expect(swatchOf(tone, 'water').pattern).toBe(pattern);
});

test('what is not known is an empty box', () => {
  expect(swatchOf(null, 'water')).toMatchObject({ key: 'none', full: '', pattern: null });
});
