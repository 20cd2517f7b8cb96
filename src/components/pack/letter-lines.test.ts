import { expect, test } from 'vitest';
import { visitFactsSchema } from '#src/schemas/visit-facts.ts';
import { wordsFor } from '#src/words/words.ts';
import { examplePlace } from './example-place.ts';
import { letterLines } from './letter-lines.ts';

const words = wordsFor(new URL('https://portal.example/'));

test('what is not known of a place is left to be filled in', () => {
  const lines = letterLines(examplePlace, words);
  expect(lines.filter((line) => line.includes('＿'))).toHaveLength(5);
});

test('what is known stands in the letter', () => {
  const visit = visitFactsSchema.parse({
    cost: { price: 'P' },
    comfort: { lunch: 'L' },
    safety: { kit: 'K', banned: 'B' },
  });
  const place = { ...examplePlace, visit, address: 'A', route: ['R', 'S'], doNots: ['N'] };
  const letter = letterLines(place, words).join('\n');
  for (const text of ['P', 'L', 'K', 'B', 'A', 'R、S', 'N']) expect(letter).toContain(text);
});
