import { expect, test } from 'vitest';
import { ancestorsOf, type Page } from '../site-checks/page.ts';
import { itemsOf, openPage, site } from './dist.ts';

const front = openPage('news/index.html');
const all = itemsOf('news').map(({ id }) => `/news/${id}/`);

function addressesIn(page: Page, isWanted: (address: string) => boolean): string[] {
  return page
    .all('a')
    .flatMap((link) => link.getAttribute('href') ?? [])
    .filter(isWanted);
}

/** The releases that a page lists. */
function listed(address: string): string[] {
  const page = openPage(`${address.slice(1)}index.html`);
  const lists = page
    .all('a')
    .filter((link) => ancestorsOf(link).some(({ classNames }) => classNames === 'items'));
  return lists.flatMap((link) => link.getAttribute('href') ?? []);
}

/** The numbered pages of a list, newest first. */
function pagesOf(address: string): string[] {
  const found = [...site.files].filter((path) => `/${path}`.startsWith(`${address}pages/`));
  const number = (path: string) => Number(/pages\/(\d+)\//.exec(path)?.[1]);
  return found
    .toSorted((a, b) => number(b) - number(a))
    .map((path) => `/${path.replace(/index\.html$/, '')}`);
}

test('the numbered pages of all news list each release once', () => {
  const releases = pagesOf('/news/').flatMap(listed);
  expect(releases.toSorted()).toEqual(all.toSorted());
});

test('every facet leads to a page of its own that lists, with its numbered pages, as many releases as the link says', () => {
  const links = front
    .all('a')
    .filter((link) => link.hasAttribute('data-value') && link.getAttribute('data-value') !== '');
  const told = links.map((link) => ({
    href: link.getAttribute('href') ?? '',
    count: parseInt(link.querySelector('small')?.text ?? '', 10),
  }));
  expect(told.length).toBeGreaterThan(20);
  expect(
    told.map(({ href }) => {
      const pages = pagesOf(href);
      return { href, count: new Set([href, ...pages].flatMap(listed)).size };
    }),
  ).toEqual(told);
});

test('a topic leads to the tasks of the plan that it is drawn from', () => {
  const air = openPage('news/topics/air/index.html');
  expect(addressesIn(air, (address) => address.startsWith('/plan/'))).toContain('/plan/2023/#task-5');
});

test('the file of the filter has every release, newest first', () => {
  const rows = JSON.parse(site.read('news/index.json')) as { id: string; publishedOn: string }[]; // by index.json.ts
  const days = rows.map(({ publishedOn }) => publishedOn);
  expect(rows.map(({ id }) => `/news/${id}/`).toSorted()).toEqual(all.toSorted());
  expect(days).toEqual(days.toSorted().toReversed());
});
