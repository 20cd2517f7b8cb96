import { describe, expect, test } from 'vitest';
import { rankAscending } from './ranking.ts';

const ranked = (values: readonly (number | null)[]) =>
  rankAscending(
    values.map((value, place) => ({ value, place })),
    ({ value }) => value,
  ).map(({ item, rank }) => [item.value, rank, item.place]);

describe('rankAscending', () => {
  test('the least is first', () => {
    expect(ranked([3.1, 2.2, 4])).toEqual([
      [2.2, 1, 1],
      [3.1, 2, 0],
      [4, 3, 2],
    ]);
  });

  test('equal values share a rank and the next is left out', () => {
    expect(ranked([3, 2, 3, 2, 5]).map(([, rank]) => rank)).toEqual([1, 1, 3, 3, 5]);
  });

  test('equal values keep the order given', () => {
    expect(ranked([3, 3, 3])).toEqual([
      [3, 1, 0],
      [3, 1, 1],
      [3, 1, 2],
    ]);
  });

  test('what has no value comes last without a rank, in the order given', () => {
    expect(ranked([null, 2, null, 1])).toEqual([
      [1, 1, 3],
      [2, 2, 1],
      [null, null, 0],
      [null, null, 2],
    ]);
  });

  test('nothing has no ranks, and zero is a value', () => {
    expect(ranked([])).toEqual([]);
    expect(ranked([0, null])).toEqual([
      [0, 1, 0],
      [null, null, 1],
    ]);
  });

  test('what it is given is not reordered', () => {
    const items = [2, 1];
    rankAscending(items, (value) => value);
    expect(items).toEqual([2, 1]);
  });
});
