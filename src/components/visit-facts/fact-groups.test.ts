import { describe, expect, test } from 'vitest';
import { visitFactsSchema, type VisitFacts } from '#src/schemas/visit-facts.ts';
import { wordsFor } from '#src/words/words.ts';
import { factGroups, factOf, split } from './fact-groups.ts';

const words = wordsFor(new URL('https://portal.example/'));
const nothing = visitFactsSchema.parse({});
const some = visitFactsSchema.parse({
  fit: { maxSize: 40, topic: 'a' },
  supervision: { ratio: { pupilsPerAdult: 10, source: 'b' } },
  contact: { mail: 'c@portal.example' },
});

/** All groups and facts of the schema, whatever it is changed to. */
const leaves = Object.entries(nothing).flatMap(([group, facts]) =>
  Object.keys(facts).map((name) => [group, name] as const),
);

describe('the words', () => {
  test.each(leaves)('name the fact %s.%s', (group, name) => {
    const { term } = factOf(nothing, group as keyof VisitFacts, name, words); // of the schema
    expect(term).not.toBe('');
  });

  test('have no fact that the schema does not have', () => {
    const named = Object.entries(words.visitFacts.groups).flatMap(([group, { facts }]) =>
      Object.keys(facts).map((name) => [group, name]),
    );
    expect(named.toSorted()).toEqual(leaves.map((leaf) => [...leaf]).toSorted());
  });
});

test('what is not provided is named group by group, and nothing is said to be known', () => {
  const groups = factGroups(nothing, {}, words);
  expect(groups.flatMap(({ known }) => known)).toEqual([]);
  expect(groups.flatMap(({ missing }) => missing)).toHaveLength(leaves.length);
});

test('what is known is said in words, apart from what is missing', () => {
  const [fit] = factGroups(some, {}, words);
  expect(fit?.known.map(({ value }) => value)).toEqual(['a', expect.stringContaining('40')]);
  expect(fit?.missing).toHaveLength(Object.keys(some.fit).length - 2);
});

test('a mail address can be pressed', () => {
  expect(factOf(some, 'contact', 'mail', words).href).toBe('mailto:c@portal.example');
});

test('facts from outside stand first in their group', () => {
  const groups = factGroups(
    some,
    {
      fit: [
        { term: 'x', value: 'y' },
        { term: 'z', value: null },
      ],
    },
    words,
  );
  expect(groups[0]?.known[0]).toEqual({ term: 'x', value: 'y' });
  expect(groups[0]?.missing[0]).toBe('z');
});

test('a list of nothing is not known', () => {
  const closedOn = visitFactsSchema.parse({ opening: { closedOn: [] } });
  expect(factOf(closedOn, 'opening', 'closedOn', words).value).toBeNull();
});

test('facts are split by whether they are known', () => {
  const known = { term: 'a', value: 'b' };
  expect(split([known, { term: 'c', value: null }])).toEqual({ known: [known], missing: ['c'] });
});

test('a fact without a word is refused', () => {
  expect(() => factOf(nothing, 'fit', 'colour', words)).toThrow("No word for the fact 'colour'.");
});
