import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { SHAPE, SHAPES } from '#src/share/shapes.ts';
import { site as settings } from '#src/site.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { newestPageOf, openPage, pagePaths, site } from './dist.ts';

/** More would be heavy where links are sent by telephone. */
const MOST_BYTES = 60_000;
/** The codes of as many items are read, spread over all. */
const READ = 24;

const ITEM =
  /^(?:news\/\d{4}-\d{3}|reports\/(?:weekly\/\d{4}-w\d{2}|monthly\/\d{4}-\d{2}[a-z-]*|annual\/\d{4}(?:-h1)?))\/index\.html$/;
const items = pagePaths.filter((path) => ITEM.test(path)).map((path) => path.replace('index.html', ''));
const pictures = items.flatMap((item) =>
  SHAPES.map((shape) => ({ shape, path: `${item}share-${shape}.png` })),
);

const newest = (['news', 'weeklyReports', 'monthlyReports', 'annualReports'] as const)
  .map(newestPageOf)
  .map((path) => path.replace('index.html', ''));
const step = Math.ceil(items.length / READ);
const read = [...new Set([...newest, ...items.filter((_, index) => index % step === 0)])];

/** What the page says of itself in its head. */
function said(item: string, property: string): string | undefined {
  const metas = openPage(`${item}index.html`).all('meta');
  return metas.find((meta) => meta.getAttribute('property') === property)?.getAttribute('content');
}

/** What a telephone reads from a picture. */
async function codeOf(path: string): Promise<string> {
  const { data, info } = await sharp(site.bytes(path))
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR(
    { width: info.width, height: info.height, data: new Uint8Array(data) },
    { timeLimit: 2000 },
  );
}

test('every release and report has pictures of both shapes, and nothing else has', () => {
  const found = [...site.files].filter((path) => /(?:^|\/)share-[^/]*\.png$/.test(path));
  expect(items.length).toBeGreaterThan(100);
  expect(found.toSorted()).toEqual(pictures.map(({ path }) => path).toSorted());
});

test('every picture has the size of its shape and is light', async () => {
  for (const { shape, path } of pictures) {
    const bytes = site.bytes(path);
    const { width, height, format } = await sharp(bytes).metadata();
    const { width: wide, height: high } = SHAPE[shape];
    expect({ path, width, height, format }).toEqual({ path, width: wide, height: high, format: 'png' });
    expect(bytes.length, path).toBeLessThan(MOST_BYTES);
  }
});

describe('the code of a picture', () => {
  test.each(read)('of %s is the permanent address', async (item) => {
    for (const shape of SHAPES) {
      expect(await codeOf(`${item}share-${shape}.png`)).toBe(new URL(item, settings.address).href);
    }
  });

  test('is read of at least 20 items', () => {
    expect(read.length).toBeGreaterThanOrEqual(20);
  });
});

test('every page of a release or report names its wide picture for shared links', () => {
  for (const item of items) {
    const path = `${item}share-wide.png`;
    expect(said(item, 'og:image')).toBe(new URL(path, settings.address).href);
    expect([said(item, 'og:image:width'), said(item, 'og:image:height')]).toEqual(['1200', '630']);
    expect(said(item, 'og:image:alt')).toBeTruthy();
  }
});

test.each(newest)('%s has its address, two texts and two pictures to share', (item) => {
  const page = openPage(`${item}index.html`);
  const texts = page.elements.filter((element) =>
    ['link', 'wechat', 'weibo'].includes(element.getAttribute('data-form') ?? ''),
  );
  const address = new URL(item, settings.address).href;
  expect(texts.map(({ text }) => text.includes(address))).toEqual([true, true, true]);
  const links = page.all('a').map((link) => link.getAttribute('href'));
  for (const shape of SHAPES) expect(links).toContain(`/${item}share-${shape}.png`);
});

/** The texts to copy on the page of an item. */
function textsOf(item: string): string[] {
  return openPage(`${item}index.html`)
    .elements.filter((element) => ['wechat', 'weibo'].includes(element.getAttribute('data-form') ?? ''))
    .map(({ text }) => text);
}

const TOLD: Readonly<Record<string, RegExp>> = {
  demonstration: /（演示：不是真实数据）/,
  compiled: /据[^\n]+，本站编制。/,
  summary: /据[^\n]+，本站摘编。原发布\d{4}年/,
};

test('every text to copy says what is invented, compiled or told of others', () => {
  const kinds = ['news', 'weeklyReports', 'monthlyReports', 'annualReports'] as const;
  const entries = readContent().entries.filter((entry) => site.files.has(pageOf(entry)));
  const shared = entries.filter(({ kind }) => kinds.some((one) => one === kind));
  const told = shared.map((entry) => {
    const { kind, form } = entry.data['provenance'] as { kind: string; form?: string }; // by the schemas
    return { item: pageOf(entry).replace('index.html', ''), mark: TOLD[form ?? kind] };
  });
  expect(told.length).toBeGreaterThan(100);
  for (const { item, mark } of told) {
    const texts = textsOf(item);
    expect(texts, item).toHaveLength(2);
    if (mark) for (const text of texts) expect(text, item).toMatch(mark);
  }
});
