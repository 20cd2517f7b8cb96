import { expect, test } from 'vitest';
import { choiceIn, searchOf, unknownIn } from './address.ts';

const NONE = { kind: null, year: null };
const known = { kind: ['warning', 'data'], year: ['2024'] };
const chosen = (search: string) =>
  choiceIn(search, NONE, (facet: keyof typeof known, value) => known[facet].includes(value));

test.each([
  ['', { kind: null, year: null }],
  ['?kind=warning', { kind: 'warning', year: null }],
  ['?year=2024&kind=data', { kind: 'data', year: '2024' }],
  ['?kind=unheard-of&year=2024&other=1', { kind: null, year: '2024' }],
  ['?kind=', { kind: null, year: null }],
])('the search %j chooses %o', (search, choice) => {
  expect(chosen(search)).toEqual(choice);
});

test.each(['', '?kind=warning', '?kind=data&year=2024'])(
  'the choice of %j is written like that',
  (search) => {
    expect(searchOf(chosen(search))).toBe(search);
  },
);

test.each([
  ['?kind=data&year=2024', []],
  ['?kind=&other=1', []],
  ['?kind=unheard-of&year=1999', ['unheard-of', '1999']],
  ['?year=1999&kind=data', ['1999']],
])('of the search %j %j is offered by no link', (search, values) => {
  expect(unknownIn(search, chosen(search))).toEqual(values);
});
