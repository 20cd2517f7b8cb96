import { describe, expect, test } from 'vitest';
import { chosenFacets, countOf, fits, nearestChoices } from './facets.ts';

const all = [
  { kind: ['warning'], year: [2024], place: ['city'] },
  { kind: ['data'], year: [2024], place: ['north', 'south'] },
  { kind: ['data'], year: [2023], place: ['north'] },
];
const nothing = { kind: null, year: null, place: null };

test.each([
  [nothing, 3],
  [{ ...nothing, kind: 'data' }, 2],
  [{ ...nothing, kind: 'data', year: 2024 }, 1],
  [{ ...nothing, place: 'south' }, 1],
  [{ ...nothing, kind: 'warning', place: 'north' }, 0],
  [{ ...nothing, kind: 'unheard-of' }, 0],
])('of %o there are %i', (choice, count) => {
  expect(countOf(all, choice)).toBe(count);
});

test('an item of several places is found under each', () => {
  expect(all.map((facets) => fits(facets, { ...nothing, place: 'north' }))).toEqual([false, true, true]);
});

test('what is chosen is told by its facets', () => {
  expect(chosenFacets({ ...nothing, year: 2024 })).toEqual(['year']);
});

describe('the nearest choices', () => {
  test('leave out as little as needed, the most narrow first', () => {
    expect(nearestChoices(all, { ...nothing, kind: 'warning', place: 'north' })).toEqual([
      { ...nothing, kind: 'warning' },
      { ...nothing, place: 'north' },
    ]);
    expect(nearestChoices(all, { kind: 'data', year: 2023, place: 'south' })).toEqual([
      { ...nothing, kind: 'data', place: 'south' },
      { ...nothing, kind: 'data', year: 2023 },
    ]);
  });

  test('go as far as everything, once', () => {
    expect(nearestChoices(all, { ...nothing, kind: 'unheard-of', place: 'nowhere' })).toEqual([nothing]);
  });

  test('are none where there is nothing', () => {
    expect(nearestChoices([], { ...nothing, kind: 'data' })).toEqual([]);
  });
});
