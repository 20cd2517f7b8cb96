import { expect, test } from 'vitest';
import { split } from '#src/components/visit-facts/fact-groups.ts';
import { facilitySchema } from '#src/schemas/facility.ts';
import { wordsFor } from '#src/words/words.ts';
import { askFacts, facilityOutside, fitFacts } from './facility-facts.ts';

const words = wordsFor(new URL('https://portal.example/'));

function facility(facts: object) {
  const common = { title: 'T', summary: 'S', kind: 'sewage', district: null, planTasks: [] };
  const none = { address: null, phone: null, route: [], provenance: { kind: 'demonstration' } };
  return { id: 'works', ...facilitySchema.parse({ ...common, ...none, ...facts }) };
}

test('of a facility of which nothing is known, all that decides a visit is said to be missing', () => {
  const item = facility({});
  expect(split(fitFacts(item, words)).known).toEqual([]);
  expect(split(askFacts(item, words)).known).toEqual([]);
});

test('a telephone number can be pressed, and stands first among the ways to ask', () => {
  const [first] = askFacts(facility({ phone: '0575-12345678' }), words);
  expect(first?.href).toBe('tel:0575-12345678');
});

test('address, route and telephone are counted with the groups they belong to', () => {
  const outside = facilityOutside(facility({ address: 'A', route: ['R', 'S'] }), words);
  const values = Object.values(outside).flatMap((facts) => facts.map(({ value }) => value));
  expect(values).toEqual(['R → S', 'A', null]);
});
