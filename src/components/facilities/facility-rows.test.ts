import { expect, test } from 'vitest';
import { FACILITY_KINDS } from '#src/domain/facility.ts';
import { facilitySchema } from '#src/schemas/facility.ts';
import { wordsFor } from '#src/words/words.ts';
import { byKind, facilityCells, gapOf } from './facility-rows.ts';

const words = wordsFor(new URL('https://portal.example/'));
const { list } = words.facilities;
const INVENTED = { kind: 'demonstration' };
const REAL = { kind: 'published', source: 'A', date: '2026-01-01', form: 'summary' };

function facility(id: string, kind: string, provenance: object, visit = {}) {
  const common = {
    title: id,
    summary: id,
    district: null,
    address: null,
    phone: null,
    route: [],
    planTasks: [],
  };
  return { id, ...facilitySchema.parse({ ...common, kind, provenance, visit }) };
}

const groups = byKind([
  facility('a', 'sewage', INVENTED),
  facility('b', 'sewage', REAL),
  facility('c', 'power', INVENTED),
]);
const groupOf = (kind: string) => groups.find((group) => group.kind === kind);

test('all kinds are there, and real facilities stand before invented ones', () => {
  expect(groups.map(({ kind }) => kind)).toEqual(FACILITY_KINDS);
  expect(groupOf('sewage')?.items.map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each([
  ['sewage', null],
  ['power', list.onlyDemonstration],
  ['steel', list.none],
])('of the kind %s it is owned up that %j', (kind, gap) => {
  const group = groupOf(kind);
  expect(group && gapOf(group, words)).toBe(gap);
});

test('a row says what is known, and how much of it', () => {
  const item = facility('d', 'sewage', REAL, { fit: { maxSize: 40 }, access: { stepFree: 'all' } });
  const { first, last } = facilityCells(item, words);
  const cells = new Map([...first, ...last].map(({ term, value }) => [term, value]));
  expect(cells.get(list.size)).toContain('40');
  expect(cells.get(list.steps)).toBe(words.visitFacts.stepFree('all'));
  expect(cells.get(list.grades)).toBeNull();
  expect(cells.get(list.score)).toMatch(/^2／/);
});
