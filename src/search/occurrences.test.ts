import { expect, test } from 'vitest';
import { occurrencesOf } from './occurrences.ts';

const pieces = [
  { token: 'a', offset: 0 },
  { token: 'b', offset: 2 },
  { token: 'c', offset: 3 },
];

test('a term stands where all its pieces stand at their offsets', () => {
  const found = [
    new Map([['page', [0, 10, 20]]]),
    new Map([['page', [2, 22, 30]]]),
    new Map([['page', [3, 13, 23]]]),
  ];
  expect(occurrencesOf(pieces, found)).toEqual(new Map([['page', [0, 20]]]));
});

test('pages that lack a piece, or have it elsewhere, are left out', () => {
  const found = [
    new Map([
      ['lacks', [0]],
      ['elsewhere', [0]],
    ]),
    new Map([['elsewhere', [3]]]),
  ];
  expect(occurrencesOf(pieces.slice(0, 2), found)).toEqual(new Map());
});

test('one piece is the term', () => {
  const found = new Map([['page', [4]]]);
  expect(occurrencesOf(pieces.slice(0, 1), [found])).toEqual(found);
});
