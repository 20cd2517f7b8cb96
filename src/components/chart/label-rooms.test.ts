import { describe, expect, test } from 'vitest';
import { labelRooms } from './label-rooms.ts';

describe.each([1, 3, 12, 13, 24, 36])('of %i entries', (count) => {
  const rooms = labelRooms(count);

  test('each has its own', () => {
    expect(rooms).toHaveLength(count);
  });

  test('the last is always labelled', () => {
    expect(rooms.at(-1)).toBe(0);
  });
});

test('a few are labelled on every screen', () => {
  expect(labelRooms(3)).toEqual([0, 0, 0]);
});

test('of a year every third is labelled on a phone, and every month where there is room', () => {
  expect(labelRooms(12)).toEqual([30, 30, 0, 30, 30, 0, 30, 30, 0, 30, 30, 0]);
});

test('of two years every sixth is labelled on the narrowest phone', () => {
  const always = labelRooms(24).flatMap((room, index) => (room === 0 ? [index] : []));
  expect(always).toEqual([5, 11, 17, 23]);
});

test('no entries have no labels', () => {
  expect(labelRooms(0)).toEqual([]);
});
