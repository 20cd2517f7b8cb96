import { describe, expect, test } from 'vitest';
import { byPlace, doOverlap, hasRoom, isConvex, ROOM, type Place, type Point } from './schematic.ts';

const shape = (...corners: Point[]) => ({ corners });
const box = (left: number, top: number, right: number, bottom: number): Pick<Place, 'corners'> =>
  shape([left, top], [right, top], [right, bottom], [left, bottom]);

describe('a shape is convex', () => {
  test.each([
    ['whichever way its corners go', shape([0, 0], [9, 0], [9, 9]), shape([9, 9], [9, 0], [0, 0])],
    ['with four corners and with five', box(0, 0, 9, 9), shape([0, 0], [9, 0], [12, 5], [9, 9], [0, 9])],
  ])('%s', (_, one, other) => {
    expect([isConvex(one), isConvex(other)]).toEqual([true, true]);
  });

  test.each([
    ['with a dent', shape([0, 0], [9, 0], [3, 3], [0, 9])],
    ['whose sides cross', shape([0, 0], [9, 9], [9, 0], [0, 9])],
    ['that is a star', shape([5, 0], [8, 10], [0, 4], [10, 4], [2, 10])],
    ['that is a line', shape([0, 0], [5, 5], [9, 9])],
    ['with a corner on a side', shape([0, 0], [5, 0], [9, 0], [9, 9])],
    ['with a corner twice', shape([0, 0], [0, 0], [9, 0], [9, 9])],
  ])('but not %s', (_, dented) => {
    expect(isConvex(dented)).toBe(false);
  });
});

describe('the room of words and marks', () => {
  const { width, height } = ROOM;
  const around = box(0, 0, width + 10, height + 10);

  test('may reach the border', () => {
    expect(hasRoom({ ...around, text: [0, 0] })).toBe(true);
    expect(hasRoom({ ...around, text: [10, 10] })).toBe(true);
    expect(hasRoom({ corners: around.corners.toReversed(), text: [5, 5] })).toBe(true);
  });

  test.each<[string, Point]>([
    ['right', [11, 0]],
    ['bottom', [0, 11]],
    ['left', [-1, 0]],
    ['top', [0, -1]],
  ])('must not cross it at the %s', (_, text) => {
    expect(hasRoom({ ...around, text })).toBe(false);
  });
});

describe('two shapes', () => {
  test.each([
    ['side by side', box(0, 0, 5, 5), box(6, 0, 9, 5)],
    ['with a border', box(0, 0, 5, 5), box(5, 0, 9, 5)],
    ['with a corner', box(0, 0, 5, 5), box(5, 5, 9, 9)],
    ['along a slope', shape([0, 0], [9, 0], [0, 9]), shape([9, 1], [9, 9], [1, 9])],
  ])('%s do not overlap', (_, a, b) => {
    expect([doOverlap(a, b), doOverlap(b, a)]).toEqual([false, false]);
  });

  test.each([
    ['of which one covers a part', box(0, 0, 5, 5), box(4, 4, 9, 9)],
    ['in one row', box(0, 0, 6, 5), box(5, 0, 9, 5)],
    ['crosswise', box(0, 3, 9, 6), box(3, 0, 6, 9)],
    ['of which one lies in the other', box(0, 0, 9, 9), box(3, 3, 6, 6)],
    ['that are the same', box(0, 0, 9, 9), box(0, 0, 9, 9)],
  ])('%s overlap', (_, a, b) => {
    expect([doOverlap(a, b), doOverlap(b, a)]).toEqual([true, true]);
  });
});

test('districts go from the top to the bottom, and from the left to the right', () => {
  const at = (left: number, top: number): Place => ({ corners: [], text: [left, top] });
  expect([at(5, 9), at(9, 0), at(0, 9), at(1, 0)].toSorted(byPlace).map(({ text }) => text)).toEqual([
    [1, 0],
    [9, 0],
    [0, 9],
    [5, 9],
  ]);
});
