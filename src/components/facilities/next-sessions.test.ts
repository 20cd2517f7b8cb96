import { expect, test } from 'vitest';
import { COMING, shownRows } from './next-sessions.ts';

test.each([
  [
    ['bookable', 'not-open', 'full'],
    [true, true, false],
  ],
  [
    ['ended', 'closed', 'cancelled', 'bookable', 'unstated'],
    [false, false, false, true, true],
  ],
  [
    ['ended', 'closed'],
    [false, false],
  ],
])('of %o the first two to which one may still go are shown', (states, shown) => {
  expect(shownRows(states, COMING, 2)).toEqual(shown);
});
