import { expect, test } from 'vitest';
import { changeOf, type Change } from '#src/domain/comparison.ts';

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
