import { expect, test } from 'vitest';
import { splitOf } from './group-split.ts';

test.each([
  [46, 60, 30, 1, 60],
  [60, 60, 30, 1, 60],
  [61, 60, 30, 3, 30],
  [46, 40, null, 2, 40],
  [46, null, 20, 3, 20],
  [20, null, 20, 1, 20],
  [46, null, null, 1, null],
])(
  '%i people where a group takes %s and is split by %s are %i of %s',
  (people, maxSize, splitSize, parts, size) => {
    expect(splitOf(people, { maxSize, splitSize })).toEqual({ parts, size });
  },
);
