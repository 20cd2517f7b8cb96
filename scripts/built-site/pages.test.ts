import { describe, expect, test } from 'vitest';
import { PAGE_KINDS } from '#src/domain/page-kind.ts';
import type { SitePage } from '#src/domain/site-page.ts';
import { readSite } from '#src/content/site.ts';
import { readTopics } from '#src/content/topics.ts';
import { ancestorsOf, tagOf, textOf, type Page } from '../site-checks/page.ts';
import { openPage, pagePaths, site } from './dist.ts';

const listed = JSON.parse(site.read('search/pages.json')) as SitePage[]; // by pages.json.ts
const searched = pagePaths.flatMap((path) => {
  if (!site.read(path).includes('data-pagefind-body')) return [];
  const page = openPage(path);
  return [{ address: page.address, title: page.all('h1').map(textOf).join() }];
});

function sorted<P extends { readonly address: string }>(pages: readonly P[]): P[] {
  return pages.toSorted((a, b) => a.address.localeCompare(b.address));
}

describe('the list of all pages that are searched', () => {
  test('has each of them once, by the title of its heading, and no other', () => {
    expect(searched.length).toBeGreaterThan(300);
    expect(sorted(listed.map(({ address, title }) => ({ address, title })))).toEqual(sorted(searched));
  });

  test('stands newest first, those of a day by address', () => {
    const keys = listed.map(({ date, address }) => [date, address] as const);
    const order = keys.toSorted(([a, x], [b, y]) => b.localeCompare(a) || x.localeCompare(y));
    expect(keys).toEqual(order);
    expect(keys.filter(([date]) => !/^\d{4}(-\d\d){0,2}( \d\d:\d\d)?$/.test(date))).toEqual([]);
  });

  test('names only kinds, topics and districts that there are, and every kind', () => {
    const topics = new Set(readTopics().map(({ id }) => id));
    const districts = new Set(readSite().districts.map(({ id }) => id));
    expect(new Set(listed.map(({ kind }) => kind))).toEqual(new Set(PAGE_KINDS));
    expect(listed.flatMap((page) => page.topics).filter((id) => !topics.has(id))).toEqual([]);
    expect(listed.flatMap((page) => page.districts).filter((id) => !districts.has(id))).toEqual([]);
  });

  test('has one weekly report that is not past, and the newest month', () => {
    const current = (kind: string) => listed.filter((page) => page.kind === kind && !page.past);
    expect(current('weekly-report')).toHaveLength(1);
    expect(new Set(current('monthly-report').map(({ year, day }) => `${year} ${day}`)).size).toBe(1);
  });
});

/** Where the links in the text of a page lead on this site. */
function linksIn(page: Page): string[] {
  return page
    .all('a')
    .filter((link) => ancestorsOf(link).some((around) => tagOf(around) === 'main'))
    .map((link) => (link.getAttribute('href') ?? '').replace(/#.*/, ''));
}

describe('without a script', () => {
  const lists = linksIn(openPage('search/index.html')).filter((address) =>
    /^\/search\/(kinds|years|topics)\//.test(address),
  );

  test('the search page leads to every list of pages', () => {
    const built = pagePaths
      .filter((path) => /^search\/\w+\//.test(path))
      .map((path) => openPage(path).address);
    expect(built.length).toBeGreaterThan(20);
    expect(lists.toSorted()).toEqual(built.toSorted());
  });

  test('every page that is searched is two links away from it', () => {
    const reached = new Set(lists.flatMap((address) => linksIn(openPage(`${address.slice(1)}index.html`))));
    expect(searched.filter(({ address }) => !reached.has(address))).toEqual([]);
  });
});
