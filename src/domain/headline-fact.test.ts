import { expect, test } from 'vitest';
import { headlineFactOf } from './headline-fact.ts';

const keyFacts = [
  { what: '综合指数', number: '2.59' },
  { what: '优良率', number: '90.0' },
  { what: '优良率', number: '73.3' },
];

test('of facts of the same name the first carries the headline', () => {
  expect(headlineFactOf({ headlineFact: '优良率', keyFacts })).toBe(keyFacts[1]);
});

test.each([undefined, null, '别的'])('%s names none', (headlineFact) => {
  expect(headlineFactOf({ headlineFact, keyFacts })).toBeNull();
});
