import { expect, test } from 'vitest';
import { wordsFor } from '#src/words/words.ts';
import { exampleFacility, exampleSite } from './example-place.ts';
import { facilityFacts, siteFacts } from './place-facts.ts';

const words = wordsFor(new URL('https://portal.example/'));

test('of a facility all that is not provided is null', () => {
  const { kind, district, season, ...others } = facilityFacts(exampleFacility(), words);
  expect([kind, district, season]).toEqual(['sewage', 'keqiao', null]);
  expect(new Set(Object.values(others))).toEqual(new Set([null]));
});

test('what is known in words alone is told in words', () => {
  const facts = facilityFacts(exampleFacility({ travel: { coach: 'Two coaches.' } }), words);
  expect(facts.coach).toEqual({ words: 'Two coaches.', isDenial: false });
});

test('a site that is closed for a whole month says so in its season', () => {
  const source = { name: 'Survey', date: '2024' };
  const birds = { what: 'Birds', best: [12], likely: [], closed: [], source };
  const closures = [{ months: [4], reason: 'Nests' }];
  const facts = siteFacts(exampleSite({ season: [birds], closures }), words);
  expect(facts.kind).toBeNull();
  expect(facts.season).toEqual([
    { what: 'Birds', best: [12], likely: [], closed: [] },
    { what: 'Nests', best: [], likely: [], closed: [4] },
  ]);
});
