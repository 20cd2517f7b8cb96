import { expect, test } from 'vitest';
import { WATER_CLASSES } from '#src/domain/water/item.ts';
import { classMark } from './class-mark.ts';

test('the classes between the best and the worst each have a pattern of their own', () => {
  const marks = WATER_CLASSES.map(classMark);
  expect([marks[0], marks[5]]).toEqual([null, null]);
  expect(new Set(marks.slice(1, 5)).size).toBe(4);
  expect(marks.slice(1, 5)).not.toContain(null);
});
