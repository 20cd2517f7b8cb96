import { expect, test } from 'vitest';
import { scoreOf } from './visit-facts.ts';

test('what is null or a list of nothing is not known, what is none or 0 is', () => {
  const facts = { fit: { minutes: 90, grades: null }, who: { minAge: 0 }, opening: { closedOn: [] } };
  expect(scoreOf(facts, [null, 'Address', []])).toEqual({ known: 3, all: 7 });
});
