import { expect, test } from 'vitest';
import { changeOf, pointsBetween, type Change, type PointChange } from '#src/domain/comparison.ts';

test.each<[string, number | null, number | null, Change | null]>([
  ['a fall is a positive percentage down', 16, 19, { direction: 'down', percent: 15.8 }],
  ['a rise', 139, 137, { direction: 'up', percent: 1.5 }],
  ['tenths are exact', 0.7, 0.8, { direction: 'down', percent: 12.5 }],
  ['half to even', 2005, 2000, { direction: 'up', percent: 0.2 }],
  ['no change', 20, 20, { direction: 'flat', percent: 0 }],
  ['a change that rounds to nothing', 10001, 10000, { direction: 'flat', percent: 0 }],
  ['down to nothing', 0, 5, { direction: 'down', percent: 100 }],
  ['nothing to compare with', 5, null, null],
  ['nothing to compare', null, 5, null],
  ['from nothing no percentage follows', 5, 0, null],
])('%s', (_, now, base, expected) => {
  expect(changeOf(now, base)).toEqual(expected);
});

test.each<[string, number | null, number | null, PointChange | null]>([
  ['a share moves in points, not in percent of itself', 93.1, 91.1, { direction: 'up', points: 2 }],
  ['a fall is positive points down', 80, 96.7, { direction: 'down', points: 16.7 }],
  ['tenths are exact', 90.3, 90.2, { direction: 'up', points: 0.1 }],
  ['no change', 100, 100, { direction: 'flat', points: 0 }],
  ['from nothing', 3.3, 0, { direction: 'up', points: 3.3 }],
  ['half a tenth up from an even one', 90.25, 90, { direction: 'up', points: 0.2 }],
  ['a change that rounds to nothing', 90.05, 90, { direction: 'flat', points: 0 }],
  ['nothing to compare with', 90, null, null],
  ['nothing to compare', null, 90, null],
])('in percentage points: %s', (_, now, base, expected) => {
  expect(pointsBetween(now, base)).toEqual(expected);
});

test.each<[number, number, Change]>([
  [2.63, 2.89, { direction: 'down', percent: 9 }],
  [10005, 10000, { direction: 'flat', percent: 0 }], // 0.05 % is half: to even, which is nothing
  [10015, 10000, { direction: 'up', percent: 0.2 }],
  [9995, 10000, { direction: 'flat', percent: 0 }],
  [9985, 10000, { direction: 'down', percent: 0.2 }],
])('%f after %f', (now, base, expected) => {
  expect(changeOf(now, base)).toEqual(expected);
});
