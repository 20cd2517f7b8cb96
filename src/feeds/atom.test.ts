import { parseXml } from '@rgrove/parse-xml';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { atomOf } from './atom.ts';
import { EXAMPLE_ENTRY, EXAMPLE_FEED } from './example-feed.ts';
import type { Feed } from './feed.ts';

const SITE = 'https://portal.example';
const HOSTILE = `甲 & 乙 < 丙 > "丁" '戊' ]]> <b>粗</b> &amp; <![CDATA[ <!-- 😀𠮷`;

/** What a reader takes out of a feed; refused where it is no sound XML. */
const read = (feed: Feed) => {
  const xml = atomOf(feed, SITE);
  parseXml(xml);
  return parseFeed(xml);
};

const withEntries = (entries: Feed['entries']) => ({ ...EXAMPLE_FEED, entries });

test('a reader finds what the feed is and where', () => {
  const { title, description, language, self, url, updated, authors } = read(EXAMPLE_FEED);
  expect({ title, description, self, url }).toEqual({
    title: '新闻',
    description: '说明。',
    self: 'https://portal.example/feeds/news.xml',
    url: 'https://portal.example/news/',
  });
  expect(updated).toEqual(new Date('2026-01-03T01:30:00Z'));
  expect(authors[0]?.name).toBe('某门户');
  expect(language).toBe('zh-CN');
});

test('a reader finds all of an entry', () => {
  const [item] = read(EXAMPLE_FEED).items;
  expect(item).toMatchObject({
    id: EXAMPLE_ENTRY.id,
    title: '标题',
    description: '摘要。',
    url: 'https://portal.example/news/2026-001/',
    published: new Date('2026-01-01T16:00:00Z'),
    updated: new Date('2026-01-03T01:30:00Z'),
    authors: [{ name: '某局' }],
    categories: [{ term: 'release', label: '新闻发布', url: 'tag:portal.example,2026:terms/kind' }],
  });
});

describe('hostile text', () => {
  const entry = { ...EXAMPLE_ENTRY, title: HOSTILE, summary: HOSTILE, content: HOSTILE, author: HOSTILE };
  const categories = [{ scheme: 'tag:x,2026:y', term: HOSTILE, label: HOSTILE }];

  test('is in the file as it was written', () => {
    const xml = parseXml(atomOf(withEntries([{ ...entry, categories }]), SITE));
    expect(xml.text.split(HOSTILE)).toHaveLength(5);
    expect(JSON.stringify(xml)).toContain(JSON.stringify({ term: HOSTILE }).slice(1, -1));
  });

  test('is what a reader shows, but for entities, which this one resolves twice', () => {
    const shown = HOSTILE.replace('&amp;', '&');
    const { items, title } = read({ ...withEntries([entry]), title: HOSTILE });
    expect(title).toBe(shown);
    expect(items[0]).toMatchObject({ title: shown, description: shown, authors: [{ name: shown }] });
  });

  test('loses the characters that XML has no place for', () => {
    const [item] = read(withEntries([{ ...entry, title: '甲\u0000\u0008\ufffe乙\ud800' }])).items;
    expect(item?.title).toBe('甲乙');
  });

  test.each(['0012', 'true', '1e5', ' 两边有空格 '])('%j stays text', (title) => {
    expect(parseXml(atomOf(withEntries([{ ...entry, title }]), SITE)).text).toContain(`${title}\n`);
  });
});

test('an entry without a known day is not said to be published', () => {
  expect(atomOf(withEntries([{ ...EXAMPLE_ENTRY, published: null }]), SITE)).not.toContain('<published>');
});

test('an empty feed is a feed, as new as its writing', () => {
  const { items, updated } = read(withEntries([]));
  expect(items).toEqual([]);
  expect(updated).toEqual(new Date('2026-01-31T16:00:00Z'));
});

test('the newest fifty stay, newest first, and the feed is as new as the first', () => {
  const entries = Array.from({ length: 60 }, (_, index) => ({
    ...EXAMPLE_ENTRY,
    id: `tag:x,2026:${index}`,
    updated: `2026-01-01T00:${String(index).padStart(2, '0')}:00+08:00`,
  }));
  const { items, updated } = read(withEntries(entries));
  expect(items.map(({ id }) => id)).toEqual(
    Array.from({ length: 50 }, (_, index) => `tag:x,2026:${59 - index}`),
  );
  expect(updated).toEqual(items[0]?.updated);
});

test('the order of the entries does not matter', () => {
  const two = [EXAMPLE_ENTRY, { ...EXAMPLE_ENTRY, id: 'tag:x,2026:b' }];
  expect(atomOf(withEntries(two.toReversed()), SITE)).toBe(atomOf(withEntries(two), SITE));
});
