import { expect, test } from 'vitest';
import { visitFactsSchema } from '#src/schemas/visit-facts.ts';
import { wordsFor } from '#src/words/words.ts';
import { examplePlace } from './example-place.ts';
import { planBlocks, ratioFact, safetyBlocks } from './sheet-facts.ts';

const words = wordsFor(new URL('https://portal.example/'));
const valuesOf = (blocks: ReturnType<typeof planBlocks>) =>
  blocks.flatMap(({ facts }) => facts.map(({ value }) => value));

test('of a place of which nothing is known, all is to be asked but whose rule on adults counts', () => {
  const told = [...planBlocks(examplePlace, words), ...safetyBlocks(examplePlace, words)];
  expect(valuesOf(told).filter((value) => value !== null)).toEqual([words.pack.plan.noRatio]);
});

test("a place's own rule on adults comes with its source", () => {
  const visit = visitFactsSchema.parse({
    supervision: { ratio: { pupilsPerAdult: 8, source: 'House rules' } },
  });
  expect(ratioFact({ ...examplePlace, visit }, words).value).toMatch(/8.*House rules/);
});

test('address, telephone, hours and closures from outside its facts stand on the plan', () => {
  const place = { ...examplePlace, address: 'A', phone: '0575', opening: 'O', closures: ['C', 'D'] };
  expect(valuesOf(planBlocks(place, words))).toEqual(expect.arrayContaining(['A', '0575', 'O']));
  expect(valuesOf(planBlocks(place, words)).join()).toContain('C；D');
});

test('what a place has to learn from is told where it is known, and asked for nowhere', () => {
  const { heading } = words.visitFacts.groups.learning;
  const visit = visitFactsSchema.parse({ learning: { video: 'V' } });
  const blockOf = (blocks: ReturnType<typeof planBlocks>) =>
    blocks.find((block) => block.heading === heading);
  expect(blockOf(planBlocks(examplePlace, words))).toBeUndefined();
  expect(blockOf(planBlocks({ ...examplePlace, visit }, words))?.facts).toHaveLength(1);
});

test('no fact stands twice on a sheet', () => {
  for (const blocks of [planBlocks(examplePlace, words), safetyBlocks(examplePlace, words)]) {
    const terms = blocks.flatMap(({ heading, facts }) => facts.map(({ term }) => `${heading} ${term}`));
    expect(new Set(terms).size).toBe(terms.length);
  }
});
