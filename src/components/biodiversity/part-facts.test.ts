import { expect, test } from 'vitest';
import { biodiversitySchema } from '#src/schemas/biodiversity.ts';
import { wordsFor } from '#src/words/words.ts';
import { siteParts } from './part-facts.ts';

const words = wordsFor(new URL('https://portal.example/'));
const { parts } = words.nature;
const schema = biodiversitySchema.pick({ hall: true, line: true, course: true });

test('the hall, the line and the course stand in this order, and of what is not known nothing is told', () => {
  const all = siteParts(schema.parse({}), words);
  expect(all.map(({ name }) => name)).toEqual([parts.hall, parts.line, parts.course]);
  expect(all.every(({ what, facts }) => what === null && facts.length === 0)).toBe(true);
});

test('of a part that is known in part, the rest is not provided', () => {
  const [, line] = siteParts(schema.parse({ line: { what: 'around the lake', climb: 0 } }), words);
  const value = (term: string) => line?.facts.find((fact) => fact.term === term)?.value;
  expect(line?.what).toBe('around the lake');
  expect(value(parts.climb)).toBe(words.nature.say.climb(0));
  expect(value(parts.length)).toBeNull();
});

test('a course tells its grades', () => {
  const [, , course] = siteParts(schema.parse({ course: { grades: { from: 'p1', to: 'p6' } } }), words);
  expect(course?.facts[0]?.value).toBe(words.nature.say.grades({ from: 'p1', to: 'p6' }));
});
