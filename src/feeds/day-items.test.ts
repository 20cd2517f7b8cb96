import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { wordsFor } from '#src/words/words.ts';
import { eventItem, openDayItem } from './day-items.ts';

const words = wordsFor(new URL('https://portal.example'));

const DAY = {
  id: '20261205-open-day',
  title: '开放日',
  summary: '摘要。',
  day: calendarDay('2026-12-05'),
  provenance: {
    kind: 'published',
    source: '某局',
    date: '2026-11-20' as PartialDay, // it is one
    form: 'original',
  },
} as const;

test('an open day is published when its source told it, not on its day', () => {
  expect(openDayItem(DAY, words)).toMatchObject({
    kind: 'openDays',
    href: '/open-days/20261205-open-day/',
    published: '2026-11-20',
  });
});

test('one that may be seen from a minute on is published then', () => {
  expect(openDayItem({ ...DAY, notBefore: moment('2026-11-21 09:00') }, words).published).toBe(
    '2026-11-21 09:00',
  );
});

test('where only the year of its source is known, that of its own day says more; of another year it does not', () => {
  const told = (date: string) =>
    openDayItem({ ...DAY, provenance: { ...DAY.provenance, date: date as PartialDay } }, words).published; // it is one
  expect([told('2026'), told('2026-12'), told('2026-11'), told('2025')]).toEqual([
    '2026-12-05',
    '2026-12-05',
    '2026-11',
    '2025',
  ]);
});

test('of an invented one nothing but its day is known', () => {
  expect(openDayItem({ ...DAY, provenance: { kind: 'demonstration' } }, words).published).toBe('2026-12-05');
});

test.each([
  ['keqiao', ['occasion', 'district']],
  [null, ['occasion']],
])('an event in %s is filed under %j', (district, schemes) => {
  const { href, terms } = eventItem({ ...DAY, occasion: 'world-water-day', district, changes: [] }, words);
  expect(href).toBe('/events/20261205-open-day/');
  expect(terms.map(([scheme]) => scheme)).toEqual(schemes);
});

test('an event that was called off says so in its title, and was changed on that day', () => {
  const changes = [{ on: calendarDay('2026-11-25'), kind: 'cancelled', reason: '场地整修' } as const];
  const event = { ...DAY, occasion: 'world-water-day', district: null, changes } as const;
  expect(eventItem(event, words)).toMatchObject({ title: '已取消：开放日', changedOn: '2026-11-25' });
});

test('an event was published when it was announced, not on its day, which lies ahead', () => {
  const event = {
    ...DAY,
    occasion: 'world-water-day',
    district: null,
    changes: [],
    publishedOn: calendarDay('2026-11-20'),
    provenance: { kind: 'demonstration' },
  } as const;
  expect(eventItem(event, words).published).toBe('2026-11-20');
});
