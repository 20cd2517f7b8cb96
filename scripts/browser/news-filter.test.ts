import { beforeEach, describe, expect, test } from 'vitest';
import { readDraft } from '#src/content/entry.ts';
import { itemsOf } from '../built-site/dist.ts';
import { newPage } from './visit.ts';

type Release = {
  readonly kind: string;
  readonly districts: readonly string[];
  readonly topics: readonly string[];
};

const releases = itemsOf('news').map((file) => readDraft(file)?.data as Release); // checked before the build
const page = await newPage();
const plain = await newPage({ javaScriptEnabled: false });
const status = page.locator('news-filter [role=status]');
const found = page.locator('[data-part=list] > li');
const link = (facet: string, value: string) => page.locator(`[data-facet=${facet}] a[data-value="${value}"]`);
const countOf = async (facet: string, value: string) =>
  parseInt((await link(facet, value).locator('small').textContent()) ?? '', 10);

const data = releases.filter(({ kind }) => kind === 'data');
const dataOfZhuji = data.filter(({ districts }) => districts.includes('zhuji'));

describe('the filter of news', () => {
  beforeEach(async () => {
    await page.goto('/news/');
  });

  test('narrows down by several facets, with the address telling which', async () => {
    await link('kind', 'data').click();
    await expect.poll(() => found.count()).toBe(Math.min(40, data.length));
    expect(await countOf('district', 'zhuji')).toBe(dataOfZhuji.length);
    await link('district', 'zhuji').click();
    await expect.poll(() => found.count()).toBe(dataOfZhuji.length);
    expect(new URL(page.url()).search).toBe('?kind=data&district=zhuji');
    expect(await status.textContent()).toContain(String(dataOfZhuji.length));
    expect(await link('kind', 'data').getAttribute('aria-current')).toBe('true');
  });

  test('counts each link as what it leads to', async () => {
    await link('topic', 'air').click();
    await expect.poll(() => found.count()).toBeGreaterThan(0);
    for (const kind of ['data', 'release', 'case', 'warning']) {
      const promised = await countOf('kind', kind);
      await link('kind', kind).click();
      await expect.poll(() => found.count()).toBe(promised);
    }
  });

  test('goes back and forward through what was chosen', async () => {
    await link('kind', 'data').click();
    await link('district', 'zhuji').click();
    await expect.poll(() => found.count()).toBe(dataOfZhuji.length);
    await page.goBack();
    await expect.poll(() => found.count()).toBe(Math.min(40, data.length));
    await page.goBack();
    await expect.poll(() => page.locator('[data-part=latest]').isVisible()).toBe(true);
    await page.goForward();
    await page.goForward();
    await expect.poll(() => found.count()).toBe(dataOfZhuji.length);
  });

  test('is cleared by a button, which leaves the reader at the count of all', async () => {
    const before = await status.textContent();
    await link('kind', 'data').click();
    await page.locator('[data-part=clear]').click();
    await expect.poll(() => status.textContent()).toBe(before);
    expect(new URL(page.url()).search).toBe('');
    expect(await status.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('fetches the file of all releases once, and only when something is chosen', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.reload();
    expect(fetched).not.toContain('/news/index.json');
    await link('kind', 'data').click();
    await link('topic', 'air').click();
    await expect.poll(() => link('topic', 'air').getAttribute('aria-current')).toBe('true');
    expect(fetched.filter((path) => path === '/news/index.json')).toHaveLength(1);
  });

  test('leads to each facet’s own page when the file cannot be had', async () => {
    await page.route('**/news/index.json', (route) => route.abort());
    await link('kind', 'data').click();
    await expect.poll(() => link('kind', 'data').getAttribute('href')).toBe('/news/kinds/data/');
    await page.unroute('**/news/index.json');
    await link('kind', 'data').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/news/kinds/data/');
  });
});

describe('an address with a choice', () => {
  test('can be shared, and is canonical to the list', async () => {
    await page.goto('/news/?kind=data&district=zhuji');
    await expect.poll(() => found.count()).toBe(dataOfZhuji.length);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/news\/$/);
  });

  test('that nothing fits says so, and leads to what is nearest', async () => {
    await page.goto('/news/?kind=warning&district=keqiao');
    const nearest = page.locator('[data-part=choices] a');
    await expect.poll(() => nearest.count()).toBe(2);
    expect(await found.count()).toBe(0);
    await nearest.first().click();
    await expect.poll(() => found.count()).toBe(releases.filter(({ kind }) => kind === 'warning').length);
  });

  test('of one facet leads to its own page', async () => {
    await page.goto('/news/?topic=water');
    await expect
      .poll(() => page.locator('[data-part=own] a').getAttribute('href'))
      .toBe('/news/topics/water/');
  });

  test('of something unheard of shows everything, and says what it left out', async () => {
    await page.goto('/news/?kind=unheard-of');
    expect(await page.locator('[data-part=latest]').isVisible()).toBe(true);
    await expect.poll(() => status.textContent()).toContain('“unheard-of”');
  });

  test('of something unheard of and something known keeps the one and says so of the other', async () => {
    await page.goto('/news/?year=1999&kind=data');
    await expect.poll(() => found.count()).toBe(Math.min(40, data.length));
    expect(await status.textContent()).toMatch(new RegExp(`“1999”.*${data.length}`));
  });

  test('names the page after what is chosen, for as long as it is', async () => {
    await page.goto('/news/');
    const before = await page.title();
    await link('year', '2024').click();
    await expect.poll(() => page.title()).toMatch(/^新闻：2024年·/);
    await link('topic', 'air').click();
    await expect.poll(() => page.title()).toMatch(/^新闻：2024年、空气/);
    await page.locator('[data-part=clear]').click();
    await expect.poll(() => page.title()).toBe(before);
  });
});

test('without a script a facet leads to its own page', async () => {
  await plain.goto('/news/');
  await plain.locator('[data-facet=kind] a[data-value=data]').click();
  expect(new URL(plain.url()).pathname).toBe('/news/kinds/data/');
  expect(await plain.locator('.items li').count()).toBe(Math.min(40, data.length));
});

test('without a script no control would do nothing', async () => {
  await plain.goto('/news/');
  expect(await plain.locator('news-filter button:visible').count()).toBe(0);
  await plain.goto('/news/kinds/data/');
  expect(await plain.locator('a[href*="?kind="]:visible').count()).toBe(0);
});
