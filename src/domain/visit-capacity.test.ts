import { expect, test } from 'vitest';
import { capacityOf, partyOf } from './visit-capacity.ts';

const place = { minSize: null, maxSize: null, groups: null, splitSize: null, pupilsPerAdult: null };

test.each([
  ['nothing known', 46, {}, 'unknown', { most: null, groups: 1 }],
  ['one group', 46, { maxSize: 46 }, 'yes', { most: 46, groups: 1 }],
  ['one too many, groups at once unknown', 47, { maxSize: 46 }, 'unknown', { most: 46, groups: 2 }],
  ['one too many for one group at once', 47, { maxSize: 46, groups: 1 }, 'no', { most: 46, groups: 2 }],
  ['two groups at once', 46, { maxSize: 23, groups: 2 }, 'yes', { most: 23, groups: 2 }],
  ['three groups where two may go', 47, { maxSize: 23, groups: 2 }, 'no', { most: 23, groups: 3 }],
  [
    'a class of the most of a group is not split',
    40,
    { maxSize: 40, splitSize: 20, groups: 1 },
    'yes',
    { groups: 1 },
  ],
  ['split where it is larger', 46, { maxSize: 40, splitSize: 20, groups: 3 }, 'yes', { most: 20, groups: 3 }],
  ['only how it is split is known', 46, { splitSize: 25, groups: 2 }, 'yes', { most: 25, groups: 2 }],
  ['too few', 9, { minSize: 10, maxSize: 40 }, 'no', { least: 10 }],
  ['just enough', 10, { minSize: 10, maxSize: 40 }, 'yes', { least: null }],
  ['too few where nothing else is known', 9, { minSize: 10 }, 'no', { least: 10, most: null }],
  ['one adult too many', 46, { maxSize: 50, groups: 1, pupilsPerAdult: 10 }, 'no', { groups: 2 }],
  ['enough with their adults', 9, { minSize: 10, pupilsPerAdult: 10 }, 'unknown', { least: null }],
] as const)('%s', (_, size, known, verdict, told) => {
  expect(capacityOf(size, { ...place, ...known })).toMatchObject({ verdict, ...told });
});

test.each([
  [46, 10, { pupils: 46, adults: 5, people: 51 }],
  [50, 10, { pupils: 50, adults: 5, people: 55 }],
  [46, null, { pupils: 46, adults: null, people: 46 }],
])('%i pupils, of whom an adult leads %j, come as %j', (pupils, pupilsPerAdult, party) => {
  expect(partyOf(pupils, { pupilsPerAdult })).toEqual(party);
});
