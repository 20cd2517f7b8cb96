import { expect, test } from 'vitest';
import { moment } from '#src/domain/moment.ts';
import { wordsFor } from '#src/words/words.ts';
import { exampleFacility, exampleSite, exampleVisit } from './example-place.ts';
import { finderPlaces } from './finder-places.ts';

const words = wordsFor(new URL('https://portal.example/'));
const NOW = moment('2026-11-26 12:00');
const cancelled = [{ on: '2026-11-20', kind: 'cancelled', reason: 'Repairs.' }];
const visits = [
  exampleVisit({ id: 'past', day: '2026-11-01' }),
  exampleVisit({ id: 'full', taken: 40 }),
  exampleVisit({ id: 'cancelled', changes: cancelled }),
  exampleVisit({ id: 'open' }),
];
const mail = 'visit@portal.example';
const places = finderPlaces([exampleFacility({ contact: { mail } })], [exampleSite()], visits, NOW, words);

test('a facility has the sessions that are still to come, and it is counted how many can be booked', () => {
  expect(places[0]?.sessions.map(({ id }) => id)).toEqual(['full', 'open']);
  expect(places[0]?.counts).toEqual({ open: 1, bookable: 1, notOpen: 0 });
});

test('a place in nature has none, and is asked for by itself', () => {
  expect(places[1]?.sessions).toEqual([]);
  expect(places.map(({ book }) => book)).toEqual([
    '/visits/book/?place=facilities/works',
    '/visits/book/?place=biodiversity/marsh',
  ]);
});

test('whom to ask is told as far as it is known', () => {
  expect(places.map(({ isReachable }) => isReachable)).toEqual([true, false]);
  expect(places.map(({ contacts }) => contacts)).toEqual([[{ value: mail, href: `mailto:${mail}` }], []]);
});
