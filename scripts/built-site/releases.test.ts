import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import type { Entry } from '#src/content/entry.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { textOf, type Page } from '../site-checks/page.ts';
import { openPage, site } from './dist.ts';

const releases = readContent().entries.filter(
  (entry) => entry.kind === 'news' && site.files.has(pageOf(entry)),
);
const pages = new Map(releases.map((entry) => [entry, openPage(pageOf(entry))]));

/** A release with pictures in several widths and attachments. */
const complete = releases.find(
  ({ data }) => list(data, 'attachments').length > 0 && list(data, 'assets').length > 0,
);

function list(data: Entry['data'], field: string): readonly Readonly<Record<string, string>>[] {
  return (data[field] ?? []) as readonly Readonly<Record<string, string>>[]; // by the schema of news
}

/** What a property of schema.org says on a page: its text, or the address or date that stands for it. */
function said(page: Page | undefined, property: string): (string | undefined)[] {
  return (page?.elements ?? [])
    .filter((element) => element.getAttribute('itemprop') === property)
    .map((element) => element.getAttribute('datetime') ?? element.getAttribute('href') ?? textOf(element));
}

describe.each([...pages].map(([entry, page]) => [entry.id, entry, page] as const))('%s', (_, entry, page) => {
  const { data } = entry;

  test('is a NewsArticle with its title, day, kind and publisher', () => {
    const types = page.elements.map((element) => element.getAttribute('itemtype'));
    expect(types).toContain('https://schema.org/NewsArticle');
    expect(said(page, 'headline')).toEqual([String(data['title']).replace(/\s+/g, ' ')]);
    expect(said(page, 'datePublished')[0]).toMatch(new RegExp(`^${String(data['publishedOn'])}(T|$)`));
    expect(said(page, 'articleSection')).toHaveLength(1);
    expect(said(page, 'publisher')).toHaveLength(1);
  });

  test('names what it was told from', () => {
    const { form, url } = data['provenance'] as { form?: string; url?: string }; // by the schema of news
    expect(said(page, 'isBasedOn')).toEqual(form === 'summary' && url ? [url] : []);
  });

  test('says whom to call with a number that can be pressed', () => {
    const calls = page.all('main')[0]?.getElementsByTagName('a') ?? [];
    expect(calls.some((link) => link.getAttribute('href')?.startsWith('tel:'))).toBe(true);
  });

  test('has every file that it names, and a code of its address', () => {
    const files = ['assets', 'attachments'].flatMap((field) => list(data, field).map(({ file }) => file));
    const folder = pageOf(entry).replace('index.html', '');
    const missing = [...files, 'qr.svg'].filter((file) => !site.files.has(`${folder}${file}`));
    expect(missing).toEqual([]);
  });
});

test('a picture is served as it is and narrower, in the widths that the page says', async () => {
  const page = complete && pages.get(complete);
  const sets = page?.all('img').flatMap((image) => image.getAttribute('srcset')?.split(', ') ?? []) ?? [];
  expect(sets.length).toBeGreaterThan(1);
  for (const [path = '', width = ''] of sets.map((candidate) => candidate.split(' '))) {
    expect(`${(await sharp(site.bytes(path.slice(1))).metadata()).width}w`).toBe(width);
  }
});

test('an attachment says its type and size', () => {
  const page = complete && pages.get(complete);
  const [file] = complete ? list(complete.data, 'attachments') : [];
  const link = page?.all('a').find((each) => each.getAttribute('href')?.endsWith(`/${file?.['file']}`));
  expect(link && textOf(link)).toMatch(/（[A-Z]+，\d[\d.]* (B|KB|MB)）$/);
});
