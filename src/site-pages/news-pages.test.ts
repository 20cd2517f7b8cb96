import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { moment } from '#src/domain/moment.ts';
import { newsSchema } from '#src/schemas/news.ts';
import { wordsFor } from '#src/words/words.ts';
import { newsPage, topicPage } from './news-pages.ts';

const words = wordsFor(new URL('https://portal.example'));
const now = moment('2026-11-26 12:00');

function release(id: string, changes: object = {}) {
  const data = {
    ...{
      title: 'A release',
      summary: 'It is one.',
      kind: 'data',
      publishedOn: '2024-12-25',
      topics: ['air'],
    },
    ...{
      districts: ['keqiao'],
      pressContact: 'not-provided',
      provenance: { kind: 'demonstration' },
      ...changes,
    },
  };
  return { id, ...newsSchema.parse(data) };
}

test('a release is of the year of its publication, and never past', () => {
  expect(newsPage(release('2024-001'), now)).toMatchObject({
    address: '/news/2024-001/',
    year: 2024,
    date: '2024-12-25',
    topics: ['air'],
    districts: ['keqiao'],
    provenance: 'demonstration',
    past: false,
  });
});

test.each([
  ['that was lifted', '2024-12-27 08:00', true],
  ['without an end', null, false],
  ['that still lasts', '2026-11-27 08:00', false],
])('a warning %s (%s) is past: %s', (_, to, past) => {
  const inForce = { from: '2024-12-25 18:00', to };
  expect(newsPage(release('2024-008', { kind: 'warning', inForce }), now).past).toBe(past);
});

test('the list of a topic is as new as its newest news, and of today without any', () => {
  const topic = { id: 'air', name: 'Air' };
  const today = calendarDay('2026-11-26');
  const news = [release('2024-002'), release('2024-001', { publishedOn: '2023-01-01' })];
  const page = topicPage(topic, news, today, words);
  expect(page).toMatchObject({ kind: 'list', date: '2024-12-25', topics: ['air'], provenance: null });
  expect(page.title).toBe(words.newsList.pages.topic.title('Air'));
  expect(topicPage({ id: 'soil', name: 'Soil' }, news, today, words).date).toBe(today);
});
