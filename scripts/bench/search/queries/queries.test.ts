import { expect, test } from 'vitest';
import { makeQueries } from './queries.ts';

const queries = makeQueries(1);

test('about three hundred queries are asked, the same for a seed', () => {
  expect(queries.length).toBeGreaterThan(290);
  expect(makeQueries(1)).toEqual(queries);
});

test('slices have every length from 1 to 20 characters or nearly', () => {
  const lengths = queries.filter(({ group }) => group === 'slices').map(({ text }) => [...text].length);
  expect(Math.min(...lengths)).toBe(1);
  expect(Math.max(...lengths)).toBe(20);
  expect(new Set(lengths).size).toBeGreaterThan(14);
});
