import { expect, test } from 'vitest';
import { calendarDay, type PartialDay } from '#src/domain/calendar.ts';
import { site } from '#src/site.ts';
import { wordsFor } from '#src/words/words.ts';
import { EXAMPLE_ENTRY } from './example-feed.ts';
import { newestEntries } from './feed.ts';
import { newsItem } from './news-items.ts';

const words = wordsFor(new URL(site.address));
const date = '2019-12-10' as PartialDay; // a real day

test('a summary is as old as its record, however old the original is', () => {
  const release = {
    id: '2019-005',
    title: '标题',
    summary: '摘要。',
    kind: 'activity' as const,
    publishedOn: calendarDay('2019-12-10'),
    recordedOn: calendarDay('2026-11-26'),
    topics: ['water'],
    districts: [],
    provenance: { kind: 'published' as const, source: '某报', date, form: 'summary' as const },
  };
  expect(newsItem(release, words).published).toBe('2026-11-26');
  const { recordedOn, ...original } = release;
  expect(newsItem(original, words).published).toBe('2019-12-10');
});

test('of what was taken in together the newest comes first', () => {
  const entries = ['2018-001', '2026-002', '2019-005'].map((id) => ({ ...EXAMPLE_ENTRY, id }));
  expect(newestEntries(entries).map(({ id }) => id)).toEqual(['2026-002', '2019-005', '2018-001']);
});
