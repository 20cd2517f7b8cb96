import { describe, expect, test } from 'vitest';
import { MONTHS, repeatedMonth, sightsIn, stateIn, type SeasonRow } from './season.ts';

const row: SeasonRow = { what: '甲', best: [4, 5], likely: [3, 6], closed: [1] };

test.each([
  [1, 'closed'],
  [2, null],
  [3, 'likely'],
  [4, 'best'],
  [5, 'best'],
  [6, 'likely'],
  [12, null],
])('in month %i there is: %s', (month, state) => {
  expect(stateIn(row, month)).toBe(state);
});

test('a year has twelve months', () => {
  expect([MONTHS.length, MONTHS[0], MONTHS.at(-1)]).toEqual([12, 1, 12]);
});

test('the sights of a month are named by how likely they are', () => {
  const other: SeasonRow = { what: '乙', best: [], likely: [4], closed: [] };
  expect(sightsIn([row, other], 4)).toEqual({ best: ['甲'], likely: ['乙'], closed: [] });
  expect(sightsIn([], 4)).toEqual({ best: [], likely: [], closed: [] });
});

describe('a month that is said twice', () => {
  test.each<[string, Partial<SeasonRow>, [string, number] | null]>([
    ['nowhere', {}, null],
    ['in one list', { best: [4, 5, 4] }, ['best', 2]],
    ['as best and likely', { likely: [3, 5] }, ['likely', 1]],
    ['as best and closed', { closed: [1, 5] }, ['closed', 1]],
    ['as likely and closed', { closed: [6] }, ['closed', 0]],
  ])('%s is found', (_, change, found) => {
    expect(repeatedMonth({ ...row, ...change })).toEqual(found);
  });
});
