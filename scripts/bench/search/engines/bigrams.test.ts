import { expect, test } from 'vitest';
import { askedBigrams, bigramsOf, charactersOf } from './bigrams.ts';

test('a text is cut into pairs of neighbours within its blocks', () => {
  expect(bigramsOf(['水“质好', 'Ab'])).toBe('水质 质好 好 ab b');
  expect(charactersOf(['水好水', '好'])).toBe('水 好');
});

test.each([
  ['水质好', ['水质', '质好']],
  ['水', ['水']],
  ['水质 A', ['水质', 'a']],
  ['“”', []],
])('%j asks for %j', (query, asked) => {
  expect(askedBigrams(query)).toEqual(asked);
});
