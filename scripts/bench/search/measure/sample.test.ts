import { expect, test } from 'vitest';
import { sampleOf } from './sample.ts';

test.each([
  [300, 100],
  [313, 8],
  [313, 0],
  [5, 5],
])('of %d queries a sample holds %d', (all, sample) => {
  const list = Array.from({ length: all }, (_, index) => index);
  expect(sampleOf(list, sample)).toHaveLength(sample);
});

test('a sample is spread over the list', () => {
  expect(sampleOf(['a', 'b', 'c', 'd', 'e', 'f'], 2)).toEqual(['c', 'f']);
});
