import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { eventSchema } from '#src/schemas/event.ts';
import { provenanceSchema } from '#src/schemas/provenance.ts';
import { wordsFor } from '#src/words/words.ts';
import { eventPage, occasionPage, planPages } from './event-pages.ts';

const words = wordsFor(new URL('https://portal.example'));
const source = { kind: 'published', source: 'A bureau', date: '2026', form: 'summary' };
const now = moment('2026-11-26 12:00');

function event(changes: object) {
  const data = { title: 'An event', summary: 'It is one.', occasion: 'world-water-day', district: 'keqiao' };
  return { id: 'example', ...eventSchema.parse({ ...data, place: null, provenance: source, ...changes }) };
}

test('an event is of the year of its day, and told when its source told it', () => {
  expect(eventPage(event({ day: '2027-03-22' }), now)).toMatchObject({
    address: '/events/example/',
    topics: ['participation', 'water'],
    districts: ['keqiao'],
    year: 2027,
    date: '2026',
    past: false,
  });
});

test('an event is past once it is over or called off', () => {
  const changes = [{ on: '2026-11-25', kind: 'cancelled', reason: 'Repairs' }];
  expect(eventPage(event({ day: '2026-11-25' }), now).past).toBe(true);
  expect(eventPage(event({ day: '2026-11-26' }), now).past).toBe(false);
  expect(eventPage(event({ day: '2027-03-22', changes }), now).past).toBe(true);
});

test('a day across the years is no item', () => {
  const today = calendarDay('2026-11-26');
  expect(occasionPage('world-environment-day', today, words)).toMatchObject({
    address: '/events/days/world-environment-day/',
    title: words.items.occasion('world-environment-day'),
    topics: ['participation'],
    provenance: null,
    date: today,
  });
});

test('earlier plans are past; one without a source is of its year', () => {
  const plan = (year: number, provenance: Provenance) => ({
    id: String(year),
    title: 'A plan',
    year,
    provenance,
  });
  const told = provenanceSchema.parse({ ...source, date: '2023-03-01' });
  const pages = planPages([plan(2024, { kind: 'demonstration' }), plan(2023, told)]);
  expect(pages.map(({ address, date, past }) => [address, date, past])).toEqual([
    ['/plan/2024/', '2024', false],
    ['/plan/2023/', '2023-03-01', true],
  ]);
});
