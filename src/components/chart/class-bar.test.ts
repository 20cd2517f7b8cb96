import { expect, test } from 'vitest';
import { classSegments, goodClasses } from './class-bar.ts';

test('the segments of the classes that occur fill the bar', () => {
  expect(classSegments([1, 0, 2, 0, 0, 1])).toEqual([
    { waterClass: 1, count: 1, from: 0, share: 25 },
    { waterClass: 3, count: 2, from: 25, share: 50 },
    { waterClass: 6, count: 1, from: 75, share: 25 },
  ]);
});

test.each([
  [[5, 68, 53, 2, 0, 0], { count: 126, share: 98.4 }],
  [[0, 0, 0, 0, 0, 3], { count: 0, share: 0 }],
  [[0, 0, 0, 0, 0, 0], null],
] as const)('of %j the good ones are %j', (counts, good) => {
  expect(goodClasses(counts)).toEqual(good);
});

test('without a section there is no segment', () => {
  expect(classSegments([0, 0, 0, 0, 0, 0])).toEqual([]);
});
