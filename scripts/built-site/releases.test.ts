import type { HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import type { Entry } from '#src/content/entry.ts';
import { readSite } from '#src/content/site.ts';
import { isSummary, type Provenance } from '#src/domain/provenance.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { ancestorsOf, textOf, type Page } from '../site-checks/page.ts';
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

const NEWS = 'NewsArticle';

/** What a property of schema.org says on a page, by the types of the things around it: its address, date or text. */
function said(page: Page, property: string, ...within: readonly string[]): (string | undefined)[] {
  return page.elements
    .filter((element) => element.getAttribute('itemprop') === property)
    .filter((element) => typesAround(element).join() === within.join())
    .map(
      (element) =>
        ['content', 'datetime', 'href'].map((name) => element.getAttribute(name)).find(Boolean) ??
        textOf(element),
    );
}

/** The types of the things that an element is said of, nearest first. */
function typesAround(element: HTMLElement): string[] {
  const types = ancestorsOf(element).flatMap((around) => around.getAttribute('itemtype') ?? []);
  return types.map((type) => type.replace('https://schema.org/', ''));
}

/** What an outside summary says of its original. */
function originalOf({ data }: Entry) {
  const { recordedOn, publishedOn } = data as { recordedOn?: string; publishedOn: string }; // by the schema of news
  const provenance = data['provenance'] as Provenance; // by the schema of news
  return { posted: recordedOn ?? publishedOn, summary: isSummary(provenance) ? provenance : null };
}

describe.each([...pages].map(([entry, page]) => [entry.id, entry, page] as const))('%s', (_, entry, page) => {
  const { data } = entry;
  const { posted, summary } = originalOf(entry);

  test('is a NewsArticle with its title, day, kind and publisher', () => {
    const types = page.elements.map((element) => element.getAttribute('itemtype'));
    expect(types).toContain('https://schema.org/NewsArticle');
    expect(said(page, 'headline', NEWS)).toEqual([String(data['title']).replace(/\s+/g, ' ')]);
    const [day, ...days] = said(page, 'datePublished', NEWS);
    expect(day).toMatch(new RegExp(`^${posted}(T|$)`));
    expect(days).toEqual([]);
    expect(said(page, 'articleSection', NEWS)).toHaveLength(1);
    expect(said(page, 'name', 'Organization', NEWS)).toHaveLength(2); // the author and the publisher
  });

  test.runIf(summary)('is the portal’s, and names the original with its publisher, date and address', () => {
    const { portal } = readSite();
    const original = ['CreativeWork', NEWS];
    expect(said(page, 'name', 'Organization', NEWS)).toEqual([portal, portal]);
    expect(said(page, 'name', 'Organization', ...original)).toEqual([summary?.source]);
    expect(said(page, 'datePublished', ...original)).toEqual([summary?.date]);
    expect(said(page, 'url', ...original)).toEqual(summary?.url ? [summary.url] : []);
  });

  test('has its day here in its head, its reference and its foot, and beside it that of the original', () => {
    const metas = ['PubDate', 'article:published_time'].map((key) => metaOf(page, key));
    for (const day of metas) expect(day).toMatch(new RegExp(`^${posted}([ T]|$)`));
    const [gb = ''] = formsOf(page, 'gb');
    expect(gb).toContain(`(${posted})[`);
    expect(footDay(page) >= posted).toBe(true);
    const header = page.all('header').map(textOf).join(' ');
    if (summary) expect(gb).toContain(`摘编自${summary.source}，${summary.date}发布`);
    expect([header.includes('原发布：'), header.includes('本站收录：')]).toEqual([!!summary, !!summary]);
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

function metaOf(page: Page, key: string): string | undefined {
  return page
    .all('meta')
    .find((meta) => [meta.getAttribute('name'), meta.getAttribute('property')].includes(key))
    ?.getAttribute('content');
}

function formsOf(page: Page, form: string): string[] {
  return page.elements.filter((element) => element.getAttribute('data-form') === form).map(textOf);
}

/** When the page says that it was changed last. */
function footDay(page: Page): string {
  const [footer] = page.all('footer');
  return footer?.querySelector('time')?.getAttribute('datetime') ?? '';
}

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
