import { expect, test } from 'vitest';
import { exampleFacility, exampleSite, exampleVisit } from '#src/components/visits/example-place.ts';
import { sessionTitle } from '#src/components/visits/session-facts.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { wordsFor } from '#src/words/words.ts';
import { facilityPage, naturePage, noticePage, sessionPage } from './visit-pages.ts';

const words = wordsFor(new URL('https://portal.example'));
const today = calendarDay('2026-11-26');
const before = moment('2026-11-26 12:00');
const after = moment('2026-12-05 11:00');

test('a place is of no year and never past; what its source tells is of its day', () => {
  const source = { kind: 'published', source: 'A bureau', date: '2024-05', form: 'summary' };
  expect(facilityPage(exampleFacility(), today)).toMatchObject({
    address: '/facilities/works/',
    topics: ['participation', 'water'],
    districts: ['keqiao'],
    year: null,
    date: today,
    past: false,
  });
  expect(naturePage(exampleSite({ provenance: source, district: null }), today)).toMatchObject({
    address: '/biodiversity/marsh/',
    topics: ['biodiversity'],
    districts: [],
    date: '2024-05',
    provenance: 'published',
  });
});

test('a session is published with its notice, and is about its own minute', () => {
  const visit = exampleVisit();
  expect(sessionPage(visit, before, words)).toMatchObject({
    address: '/visits/sessions/one/',
    title: sessionTitle(visit, words),
    districts: ['keqiao'],
    year: 2026,
    date: '2026-11-01',
    day: '2026-12-05 09:30',
    past: false,
  });
  expect(sessionPage(visit, after, words).past).toBe(true);
});

test('a notice is over with its last session', () => {
  const { notice } = exampleVisit();
  expect(noticePage(notice, ['keqiao', 'keqiao'], before)).toMatchObject({
    address: '/open-days/notice/',
    districts: ['keqiao'],
    date: '2026-11-01',
    past: false,
  });
  expect(noticePage(notice, [], after).past).toBe(true);
});

test('a notice whose only session was called off is over at once', () => {
  const changes = [{ on: '2026-11-20', kind: 'cancelled', reason: 'Repairs.' }];
  expect(noticePage(exampleVisit({ changes }).notice, [], before).past).toBe(true);
});
