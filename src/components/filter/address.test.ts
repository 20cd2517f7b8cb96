import { expect, test } from 'vitest';
import { choiceIn, searchOf } from './address.ts';

const known = { kind: ['warning', 'data'], year: ['2024'] };

test.each([
  ['', { kind: null, year: null }],
  ['?kind=warning', { kind: 'warning', year: null }],
  ['?year=2024&kind=data', { kind: 'data', year: '2024' }],
  ['?kind=unheard-of&year=2024&other=1', { kind: null, year: '2024' }],
  ['?kind=', { kind: null, year: null }],
])('the search %j chooses %o', (search, choice) => {
  expect(choiceIn(search, known)).toEqual(choice);
});

test.each(['', '?kind=warning', '?kind=data&year=2024'])(
  'the choice of %j is written like that',
  (search) => {
    expect(searchOf(choiceIn(search, known))).toBe(search);
  },
);
