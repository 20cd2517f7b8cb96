import { expect, test } from 'vitest';
import { site } from '../dist.ts';
import { readSentences } from './sentence-problems.ts';

test('first sentences, answers and key figures say what the data of their reports say', () => {
  const { sentences, problems } = readSentences(site);
  expect(sentences).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});
