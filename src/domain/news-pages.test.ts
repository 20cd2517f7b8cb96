import { describe, expect, test } from 'vitest';
import { calendarDay } from './calendar.ts';
import { byNewest } from './news.ts';
import { frontPages, newsPages, PAGE_SIZE, pagesWhenLong } from './news-pages.ts';

/** Item n is published on the n-th day; three a day share one. */
function item(n: number) {
  const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(n / 3))).toISOString().slice(0, 10);
  return { id: String(n).padStart(4, '0'), publishedOn: calendarDay(day) };
}

const items = (count: number) => Array.from({ length: count }, (_, n) => item(n)).toSorted(byNewest);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

/** Every length around the edges of pages, and some beyond. */
const LENGTHS = Array.from({ length: 130 }, (_, n) => n);

describe.each(LENGTHS)('a list of %i items', (count) => {
  const list = items(count);
  const pages = newsPages(list);

  test('has each item on one page, newest first throughout', () => {
    expect(pages.toReversed().flatMap((page) => page.items)).toEqual(list);
  });

  test('has full pages but for the newest', () => {
    expect(pages.slice(0, -1).every((page) => page.items.length === PAGE_SIZE)).toBe(true);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
  });

  test('keeps every full page when an item is added', () => {
    const full = pages.filter((page) => page.items.length === PAGE_SIZE);
    expect(newsPages(items(count + 1)).slice(0, full.length)).toEqual(full);
  });

  test('shows at its front half a page or more, where it has as many', () => {
    const shown = frontPages(pages).flatMap((page) => page.items);
    expect(shown.length).toBeGreaterThanOrEqual(Math.min(count, PAGE_SIZE / 2));
    expect(shown.length).toBeLessThan(1.5 * PAGE_SIZE);
    expect(shown).toEqual(list.slice(0, shown.length));
  });

  test('keeps the pages before an item that is added with an old date, and moves one item on from each later page', () => {
    const at = Math.floor(count / 2);
    const added = { id: 'old', publishedOn: item(at).publishedOn };
    const after = newsPages([...list, added].toSorted(byNewest));
    const page = after.findIndex((own) => ids(own.items).includes('old'));
    expect(after.slice(0, page)).toEqual(pages.slice(0, page));
    for (const { number, items: own } of pages.slice(page)) {
      const kept = after[number - 1]?.items.filter(({ id }) => ids(own).includes(id)) ?? [];
      expect(own.length - kept.length).toBeLessThanOrEqual(1);
    }
  });
});

test('a page names the days of its oldest and its newest item', () => {
  const [first, second] = newsPages(items(21));
  expect([first?.from, first?.to]).toEqual(['2020-01-01', '2020-01-07']);
  expect([second?.from, second?.to]).toEqual(['2020-01-07', '2020-01-07']);
});

test.each([
  [0, []],
  [40, [40]],
  [41, [20, 20, 1]],
])('a list of %i items is divided only when it is long', (count, lengths) => {
  expect(pagesWhenLong(items(count)).map((page) => page.items.length)).toEqual(lengths);
});
