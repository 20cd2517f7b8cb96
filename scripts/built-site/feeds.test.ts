import { parseXml } from '@rgrove/parse-xml';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import type { KindName } from '#src/content/kinds.ts';
import { FEED_LENGTH } from '#src/feeds/feed.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { openPage, pagePaths, site } from './dist.ts';

/** What a reader takes out of each feed, by its file. */
const feeds = new Map(
  [...site.files]
    .filter((path) => path.startsWith('feeds/') && path.endsWith('.xml'))
    .map((path) => [path, parseFeed(site.read(path))]),
);
type Item = ReturnType<typeof parseFeed>['items'][number];

const { entries } = readContent();
const withdrawn = new Set(
  entries
    .filter(({ kind, data }) => kind === 'corrections' && data['kind'] === 'withdrawal')
    .map(({ data }) => JSON.stringify(data['item'])),
);

/** The items of some kinds that a feed may list. */
const itemsOf = (...kinds: readonly KindName[]) =>
  entries.filter(({ kind, id }) => kinds.includes(kind) && !withdrawn.has(JSON.stringify({ kind, id })));

const itemsIn = (path: string) => feeds.get(path)?.items ?? [];

/** An item's page, without the slash and name of its file. */
const folderOf = (item: Item) => new URL(item.url ?? '').pathname.slice(1);

const metaOf = (item: Item, name: string) =>
  openPage(`${folderOf(item)}index.html`)
    .all('meta')
    .find((meta) => meta.getAttribute('name') === name)
    ?.getAttribute('content');

describe.each([...feeds])('%s', (path, feed) => {
  const { items } = feed;

  test('is sound XML that says where it is', () => {
    expect(parseXml(site.read(path)).root?.name).toBe('feed');
    expect(feed.meta).toEqual({ type: 'atom', version: '1.0' });
    expect(feed.self).toBe(`${site.origin}/${path}`);
    expect(site.files).toContain(`${new URL(feed.url ?? '').pathname.slice(1)}index.html`);
  });

  test('has each entry once, newest first, and is as new as the first', () => {
    const times = items.map(({ updated }) => Number(updated));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.length).toBeLessThanOrEqual(FEED_LENGTH);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    if (times.length > 0) expect(Number(feed.updated)).toBe(times[0]);
    else expect(beijing(feed.updated)).toMatch(/^20[2-9]\d-\d\d-\d\d 00:00$/);
  });

  test('has entries with an id for ever, an author and a page', () => {
    for (const item of items) {
      expect(item.id).toMatch(/^tag:[\w.-]+,20\d\d[\d-]*:[\w/-]+$/);
      expect(item.authors[0]?.name).toBeTruthy();
      expect(site.files).toContain(`${folderOf(item)}index.html`);
    }
  });
});

test.each([
  ['feeds/news.xml', ['news']],
  ['feeds/reports.xml', ['weeklyReports', 'monthlyReports', 'annualReports']],
  ['feeds/reports/weekly.xml', ['weeklyReports']],
  ['feeds/reports/monthly.xml', ['monthlyReports']],
  ['feeds/reports/annual.xml', ['annualReports']],
  ['feeds/open-days.xml', ['openDays']],
  ['feeds/events.xml', ['events']],
] as const)('%s lists the items of its kinds, each under its own id', (path, kinds) => {
  const own = itemsOf(...kinds).map((entry) => pageOf(entry).replace('/index.html', ''));
  const listed = itemsIn(path).map(({ id }) => id?.split(':').at(-1));
  expect(listed).toHaveLength(Math.min(own.length, FEED_LENGTH));
  expect(own).toEqual(expect.arrayContaining(listed));
});

test('the feed of corrections lists every note', () => {
  const ids = itemsIn('feeds/corrections.xml').map(({ id }) => id?.split('/').at(-1));
  const own = itemsOf('corrections').map(({ id }) => id);
  expect(ids).toHaveLength(Math.min(own.length, FEED_LENGTH));
  expect(own).toEqual(expect.arrayContaining(ids));
});

describe.each(['feeds/news.xml', 'feeds/reports.xml', 'feeds/open-days.xml', 'feeds/events.xml'])(
  'an entry of %s',
  (path) => {
    test('has the summary of its page in full', () => {
      for (const item of itemsIn(path)) {
        const told = metaOf(item, 'Description');
        expect([told, told?.replace(/^演示：/, '')]).toContain(item.description);
      }
    });

    test('was published when its page says, and never changed before that', () => {
      for (const item of itemsIn(path)) {
        const day = metaOf(item, 'PubDate') ?? '';
        const { published, updated } = item;
        if (day.length < 10) expect(published === null || beijing(published).startsWith(day)).toBe(true);
        else expect(beijing(published)).toMatch(new RegExp(`^${day}( |$)`));
        expect(Number(updated)).toBeGreaterThanOrEqual(Number(published));
      }
    });

    test('says that it is invented where it is', () => {
      const invented = (item: Item) => item.categories.some(({ term }) => term === 'demonstration');
      const marked = itemsIn(path).filter(({ title }) => title?.startsWith('演示：'));
      const items = itemsIn(path).filter((item) => metaOf(item, 'ContentSource') === '演示');
      expect(marked).toEqual(items);
      expect(itemsIn(path).filter(invented)).toEqual(items);
    });
  },
);

test('a release is in the feed of its kind, of each topic and of each district', () => {
  for (const { data, id } of itemsOf('news')) {
    const { kind, topics, districts } = data as Record<'kind', string> &
      Record<'topics' | 'districts', string[]>; // by the schema of news
    const places = districts.length > 0 ? districts : ['city'];
    const paths = [
      `kinds/${kind}`,
      ...topics.map((topic) => `topics/${topic}`),
      ...places.map((place) => `districts/${place}`),
    ];
    for (const path of paths) {
      const items = itemsIn(`feeds/news/${path}.xml`);
      if (items.length < FEED_LENGTH) expect(items.map(folderOf)).toContain(`news/${id}/`);
    }
  }
});

test('the page of feeds gives the address of each', () => {
  const hrefs = openPage('feeds/index.html')
    .all('a')
    .map((link) => link.getAttribute('href'));
  expect(feeds.size).toBeGreaterThan(20);
  expect(hrefs).toEqual(expect.arrayContaining([...feeds.keys()].map((path) => `/${path}`)));
});

test('the pages of news, reports and the home page tell readers’ programs of their feeds', () => {
  const named = (path: string) =>
    openPage(path)
      .all('link')
      .filter((link) => link.getAttribute('type') === 'application/atom+xml')
      .map((link) => link.getAttribute('href'));
  expect(named('index.html')).toContain('/feeds/news.xml');
  expect(named('news/index.html')).toEqual(['/feeds/news.xml']);
  expect(named('reports/index.html')).toEqual(['/feeds/reports.xml']);
  for (const path of pagePaths.filter((each) => /^news\/(kinds|topics|districts)\/[\w-]+\/index/.test(each)))
    expect(named(path)).toEqual([`/feeds/${path.replace('/index.html', '.xml')}`]);
});

/** A moment as `2026-12-01 09:00`, Beijing time. */
function beijing(date: Date | null): string {
  return new Date(Number(date) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
