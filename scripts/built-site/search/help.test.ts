import { expect, test } from 'vitest';
import { calendarDay } from '#src/domain/calendar.ts';
import { FIRST_REWRITES, HELD_OUT_DAY } from '#src/search/help/held-out.ts';
import { AGAIN_REWRITES } from '#src/search/help/held-out-again.ts';
import { rewritesOf } from '#src/search/help/rewrites.ts';
import type { HelpWords } from '#src/search/help/words.ts';
import { addressOf } from '../../site-checks/page.ts';
import { openPage, pagePaths, site } from '../dist.ts';
import { scanOf } from './scan.ts';

const words = JSON.parse(site.read('search/words.json')) as HelpWords; // written by the build
const paths = new Map(pagePaths.map((path) => [addressOf(path), path]));
const scan = scanOf(
  pagePaths
    .map((path) => [addressOf(path), site.read(path)] as const)
    .filter(([, html]) => html.includes('data-pagefind-body')),
);
const today = calendarDay(HELD_OUT_DAY);
const queries = [...FIRST_REWRITES, ...AGAIN_REWRITES].filter(([, , wanted]) => wanted !== '');

test('every page that is named is there, with the place on it', () => {
  const named = [
    ...words.names.map(({ address }) => address),
    ...words.said.map(({ page }) => page?.address ?? null),
    ...words.reports.flatMap(({ base, ids }) => ids.map((id) => `${base}${id}/`)),
  ].filter((address) => address !== null);
  const ids = new Map<string, ReadonlySet<string>>();
  const lost = [...new Set(named)].filter((address) => {
    const [page = '', place] = address.split('#');
    const path = paths.get(page);
    if (path === undefined) return true;
    const own = ids.get(page) ?? new Set(openPage(path).elements.map(({ id }) => id));
    ids.set(page, own);
    return place !== undefined && !own.has(place);
  });
  expect(named.length).toBeGreaterThan(300);
  expect(lost).toEqual([]);
});

test('words that editors say the pages use stand on a page', () => {
  const first = words.synonyms.flatMap(([word]) => word ?? []);
  const meant = words.said.map(({ means }) => means);
  expect([...words.terms, ...first, ...meant].filter((word) => scan.find(word).length === 0)).toEqual([]);
});

test('what finds nothing as it is typed finds pages with the help', () => {
  const lost = queries
    .map(([, typed]) => typed)
    .filter((typed) => scan.find(typed).length === 0)
    .filter((typed) => rewritesOf(typed, words, today).every(({ query }) => scan.find(query).length === 0));
  expect(lost).toEqual([]);
});
