import { expect, test } from 'vitest';
import { biodiversitySchema } from '#src/schemas/biodiversity.ts';
import { facilitySchema } from '#src/schemas/facility.ts';
import { wordsFor } from '#src/words/words.ts';
import { facilityPlace, naturePlace } from './pack-place.ts';

const words = wordsFor(new URL('https://portal.example/'));
const COMMON = {
  title: 'T',
  summary: 'S',
  district: null,
  phone: null,
  planTasks: [],
  provenance: { kind: 'demonstration' },
};

test('the pack of a facility is about its kind, and follows its route', () => {
  const facility = facilitySchema.parse({ ...COMMON, kind: 'steel', address: 'A', route: ['R'] });
  expect(facilityPlace({ ...facility, id: 'works' })).toMatchObject({
    subject: 'steel',
    path: '/facilities/works/',
    demonstration: true,
    route: ['R'],
    doNots: [],
  });
});

test('the pack of a site is about nature, and goes from its hall along its line', () => {
  const site = biodiversitySchema.parse({
    ...COMMON,
    status: 'nature',
    place: null,
    opening: 'O',
    hall: { what: 'H' },
    line: { what: 'L' },
    doNots: ['No feeding'],
    hazards: [{ kind: 'ticks', note: 'N' }],
  });
  const place = naturePlace({ ...site, id: 'valley' }, words);
  expect(place).toMatchObject({
    subject: 'nature',
    path: '/biodiversity/valley/',
    address: null,
    route: ['H', 'L'],
  });
  expect(place.hazards).toEqual([expect.stringMatching(/：N$/)]);
  expect(place.doNots).toEqual(['No feeding']);
});
