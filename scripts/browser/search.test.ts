import { afterEach, describe, expect, test } from 'vitest';
import { addressOf } from '../site-checks/page.ts';
import { pagePaths, site } from '../built-site/dist.ts';
import { scanOf } from '../built-site/search/scan.ts';
import { searchPage } from './search-page.ts';
import { sideways } from './sideways.ts';
import { violations } from './violations.ts';
import { newPage } from './visit.ts';

const scan = scanOf(pagePaths.map((path) => [addressOf(path), site.read(path)] as const));
const page = await newPage();
const { ask, results, status, count } = searchPage(page);

test.each(['空气质量', '老东桥', 'ＰＭ２．５ 柯桥', 'Ⅰ-Ⅲ类', '碳', '80.5%', '量质气空'])(
  '%s lists every page that contains it, and no other',
  async (query) => {
    await ask(query, '&show=all');
    const wanted = scan.find(query).toSorted();
    expect((await results()).toSorted()).toEqual(wanted);
    expect(await count()).toBe(wanted.length);
  },
);

test('a search lists the first ten, and the next on the way of the keyboard', async () => {
  await ask('空气质量');
  expect(await results()).toHaveLength(10);
  expect(await count()).toBeGreaterThan(20);
  await page.locator('[data-part=more] a').first().press('Enter');
  await expect.poll(async () => (await results()).length).toBe(20);
  expect(page.url()).toContain('show=20');
  const focused = page.locator('[data-part=list] li:nth-child(11) a:focus');
  await expect.poll(() => focused.count()).toBe(1);
});

describe('a passage', () => {
  test('is marked, and its link leads to it on the page', async () => {
    await ask('断面不达标');
    const passage = page.locator('[data-part=passages] a').first();
    expect(await passage.locator('mark').first().textContent()).toBe('断面不达标');
    await passage.click();
    await page.waitForURL(/^(?!.*\/search\/)/);
    const target = page.getByText('断面不达标').last();
    await expect
      .poll(() => target.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

describe('filters', () => {
  const choose = (facet: string, value: string) =>
    page.locator(`search-page [data-facet="${facet}"] [data-value="${value}"]`);

  test('say how many results they leave, leave as many, and go back', async () => {
    await ask('空气质量');
    const before = await count();
    const link = choose('kind', 'news');
    await link.waitFor();
    const promised = Number(await link.locator('small').textContent());
    await link.click();
    await expect.poll(count).toBe(promised);
    expect(page.url()).toContain('kind=news');
    expect(await link.getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await expect.poll(count).toBe(before);
  });

  test('are kept by the address, with the order', async () => {
    await ask('空气质量', '&kind=news&sort=date&show=all');
    const dates = await page.locator('[data-part=facts] span:nth-child(2)').allTextContents();
    expect(dates).toEqual(dates.toSorted().toReversed());
    const kinds = await page.locator('[data-part=facts] span:first-child').allTextContents();
    expect(new Set(kinds).size).toBe(1);
  });

  test('that leave nothing say so, and can be taken off', async () => {
    await ask('老东桥', '&year=1999');
    expect(await count()).toBe(0);
    await page.locator('[data-part=told] a').click();
    await expect.poll(count).toBeGreaterThan(0);
  });
});

describe('other words', () => {
  test.each([
    ['曹蛾江', '曹娥江'],
    ['紹興', '绍兴'],
    ['空氣質量', '空气质量'],
    ['pm25', 'PM2.5'],
    ['laodongqiao', '老东桥'],
    ['污水厂', '污水处理厂'],
  ])('%s finds %s where nothing else is found, and says so', async (typed, meant) => {
    expect(scan.find(typed)).toEqual([]);
    await ask(typed);
    expect(await count()).toBe(scan.find(meant).length);
    expect(await status()).toContain(meant);
    expect(await status()).toContain(typed);
    await page.locator('[data-part=told] a').first().click();
    await expect.poll(count).toBe(0);
    expect(page.url()).toContain('exact=1');
  });

  test.each([
    ['老东桥', '/water/sections/#老东桥'],
    ['柯桥', '/districts/keqiao/'],
  ])('%s leads to its page', async (query, href) => {
    await ask(query);
    await page.locator(`[data-part=answers] a[href="${href}"]`).waitFor();
  });

  test('are offered beside what is found', async () => {
    await ask('细颗粒物');
    await page.locator('[data-part=also] a').first().waitFor();
    expect(await page.locator('[data-part=also] a').allTextContents()).toContain('PM2.5');
  });
});

test('nothing found is not the end', async () => {
  await ask('恐龙化石展览');
  expect(await count()).toBe(0);
  expect(await status()).toContain('恐龙化石展览');
  await page.locator('[data-part=near] a').first().waitFor();
  const ways = await page
    .locator('[data-part=elsewhere] a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(ways).toEqual(['tel:12369', '/about/#contact', '#index']);
});

describe('what is typed as it is typed', () => {
  test('is looked for without a key, and stands in the address', async () => {
    await page.goto('/search/');
    await page.locator('#query').pressSequentially('老东桥');
    await expect.poll(count).toBe(scan.find('老东桥').length);
    expect(new URL(page.url()).searchParams.get('q')).toBe('老东桥');
    await page.locator('#query').fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-result-count]').count()).toBe(0);
  });
});

describe('in the way of all readers', () => {
  afterEach(() => page.setViewportSize({ width: 1280, height: 900 }));

  test.each([320, 360])('nothing runs out of a page %i wide', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    await ask('空气质量 柯桥区');
    expect(await sideways(page)).toEqual([]);
  });

  test('nothing runs out of a page with letters twice as large', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await ask('空气质量 柯桥区');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 200% }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await sideways(page)).toEqual([]);
  });

  test.each(['空气质量', '恐龙化石展览'])('%s has no fault that axe knows', async (query) => {
    await ask(query);
    await page.locator('[data-part=elsewhere]').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});
