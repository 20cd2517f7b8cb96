import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { readContent } from '#src/content/read.ts';
import { watchedIn } from '#src/content/watched.ts';
import type { biodiversitySchema } from '#src/schemas/biodiversity.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { openSite } from '../site-checks/built-site.ts';
import { textOf } from '../site-checks/page.ts';
import { speciesPlaceProblems } from '../site-checks/species-places.ts';
import { DIST, newestPageOf, openPage } from './dist.ts';
import { only, planted, withFile } from './planting.ts';

const { entries } = readContent();
const sites = entries
  .filter(({ kind }) => kind === 'biodiversity')
  .map((entry) => ({
    page: pageOf(entry),
    address: `/biodiversity/${entry.id}/`,
    data: entry.data as z.infer<typeof biodiversitySchema>, // by its schema
  }));
const site = openSite(DIST, entries);
const news = newestPageOf('news');
const watched = watchedIn(entries).find(({ isSite, limit }) => !isSite && limit === 'town');

test('the site tells of no wild protected species where it is', () => {
  expect(sites.length).toBeGreaterThan(3);
  expect(speciesPlaceProblems(site)).toEqual([]);
});

describe('a place that is too exact is found in', () => {
  const few = only(site, (path) => path === news);
  const name = watched?.name ?? '';
  test.each([
    ['a sentence of a page', news, `<p>从3号观鸟屋看得到${name}。</p>`],
    ['an entry of a list', news, `<ul><li><b>${name}</b>在占岙村</li></ul>`],
    ['a row of a table', news, `<table><tr><td>${name}</td><td>桥北侧50米</td></tr></table>`],
    ['a link to a map', news, `<p>${name}：<a href="geo:30.0123,120.5812">地图</a></p>`],
  ])('%s', (_, path, html) => {
    const problems = speciesPlaceProblems(planted(few, path, '</main>', `${html}</main>`));
    expect(problems).toEqual([expect.stringContaining(`${path}: “${name}”`)]);
  });

  test.each([
    ['sites.json', `{"rows":[{"name":"${name}","lat":30.0123,"lon":120.5812}]}`],
    ['sites.csv', `${name},占岙村`],
    ['walk.ics', `BEGIN:VEVENT\r\nSUMMARY:${name}\r\nLOCATION:占岙村\r\nEND:VEVENT`],
    ['feed.xml', `<feed><entry><title>占岙村的${name}</title></entry></feed>`],
  ])('%s', (path, text) => {
    expect(speciesPlaceProblems(withFile(few, path, text))).toEqual([expect.stringContaining(path)]);
  });
});

test.each(sites.map(({ address, page, data }) => [address, page, data] as const))(
  '%s says what it is, and a year that is known has twelve months',
  (_, path, { season, species, closures }) => {
    const page = openPage(path);
    const rows = page.all('table').filter(({ classNames }) => classNames === 'season');
    expect(page.all('main').map(textOf).join()).toContain('体验地');
    const lines = season.length === 0 ? 0 : season.length + (closures.length > 0 ? 1 : 0);
    expect(rows.flatMap((table) => table.querySelectorAll('tbody tr')).length).toBe(lines);
    expect(rows.flatMap((table) => table.querySelectorAll('tbody td')).length).toBe(lines * 12);
    const names = page.all('th').map(textOf).join();
    for (const { name } of species) expect(names).toContain(name);
  },
);

test('the list has each site once, and what is invented apart', () => {
  const page = openPage('biodiversity/index.html');
  const links = page.all('a').map((link) => link.getAttribute('href'));
  for (const { address } of sites) expect(links.filter((href) => href === address)).toHaveLength(1);
});
