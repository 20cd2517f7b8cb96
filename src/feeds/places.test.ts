import { describe, expect, test } from 'vitest';
import { NEWS_KINDS } from '#src/domain/news.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import { site } from '#src/site.ts';
import { topics } from '#src/topics.ts';
import { wordsFor } from '#src/words/words.ts';
import { newsItem } from './news-items.ts';
import { facetFeed, feedAddress, feedLinks, feedPlaces, holds } from './places.ts';

const words = wordsFor(new URL(site.address));
const places = feedPlaces(words);

const release = {
  id: '2026-001',
  title: '标题',
  summary: '摘要。',
  kind: 'warning',
  publishedOn: calendarDay('2026-01-02'),
  topics: ['air', 'water'],
  districts: ['keqiao'],
  provenance: { kind: 'demonstration' },
} as const;

const pathsOf = (item: Omit<typeof release, 'districts'> & { readonly districts: readonly string[] }) =>
  places
    .filter((place) =>
      holds(place, newsItem({ ...item, topics: [...item.topics], districts: [...item.districts] }, words)),
    )
    .map(({ path }) => path);

test('every kind, topic and district has a feed, and the whole city', () => {
  const paths = places.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(NEWS_KINDS.map((kind) => `news/kinds/${kind}`)));
  expect(paths).toEqual(expect.arrayContaining(topics.map(({ id }) => `news/topics/${id}`)));
  expect(paths).toEqual(expect.arrayContaining(site.districts.map(({ id }) => `news/districts/${id}`)));
  expect(paths).toContain('news/districts/city');
});

test('no two feeds have the same address or name', () => {
  expect(new Set(places.map(feedAddress)).size).toBe(places.length);
  expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
});

describe('a release is in the feeds', () => {
  test('of its kind, its topics and its districts', () => {
    expect(pathsOf(release)).toEqual([
      'news',
      'news/kinds/warning',
      'news/topics/air',
      'news/topics/water',
      'news/districts/keqiao',
    ]);
  });

  test('of the whole city where it names no district', () => {
    expect(pathsOf({ ...release, districts: [] })).toContain('news/districts/city');
  });
});

test.each([
  ['kind', 'warning', 'news/kinds/warning'],
  ['topic', 'air', 'news/topics/air'],
  ['district', 'city', 'news/districts/city'],
  ['year', '2026', 'news'],
] as const)('the page of %s %s names the feed %s', (facet, value, path) => {
  expect(facetFeed(facet, value)).toBe(path);
});

test('a page names feeds by their ends', () => {
  expect(feedLinks(['events'], words)).toEqual([
    { href: '/feeds/events.xml', title: words.frame.pages.events },
  ]);
});

test('a page cannot name a feed that is not there', () => {
  expect(() => feedLinks(['news/kinds/none'], words)).toThrow("No feed 'news/kinds/none'.");
});
