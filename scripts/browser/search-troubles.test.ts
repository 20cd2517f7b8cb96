import { describe, expect, test } from 'vitest';
import { searchPage } from './search-page.ts';
import { newPage } from './visit.ts';

describe('the search survives', () => {
  test('a worker that does not start', async () => {
    const page = await newPage();
    await page.route(/pagefind-worker/, (route) => route.abort());
    const { ask, count } = searchPage(page);
    await ask('老东桥');
    expect(await count()).toBeGreaterThan(0);
  });

  test('a browser without workers', async () => {
    const page = await newPage();
    await page.addInitScript('delete window.Worker');
    const { ask, count } = searchPage(page);
    await ask('老东桥');
    expect(await count()).toBeGreaterThan(0);
  });

  test('an index that was replaced by a new build while the page was open', async () => {
    const page = await newPage();
    const { count } = searchPage(page);
    await page.goto('/search/?q=%E8%80%81%E4%B8%9C%E6%A1%A5');
    await expect.poll(count).toBeGreaterThan(0);
    let isReplaced = true;
    // The files of the old index are gone; the new one is found once its list is read again.
    await page.route(/\.pf_index$/, (route) =>
      isReplaced ? route.fulfill({ status: 404 }) : route.continue(),
    );
    await page.route(/pagefind-entry\.json$/, async (route) => {
      const entry = (await (await route.fetch()).json()) as object; // Pagefind's
      isReplaced = false;
      await route.fulfill({ json: { ...entry, replaced: true } });
    });
    await page.locator('#query').fill('新昌县');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('新昌县');
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(0);
  });

  test('texts that cannot be had, by saying so and trying again', async () => {
    const page = await newPage();
    await page.route(/\/search\/texts\//, (route) => route.abort());
    await page.goto('/search/?q=%E6%B0%B4');
    const retry = page.locator('[data-part=told] a');
    await retry.waitFor();
    expect(await searchPage(page).status()).not.toBe('');
    await page.unroute(/\/search\/texts\//);
    await retry.click();
    await expect.poll(searchPage(page).count).toBeGreaterThan(0);
  });

  test('help that cannot be had', async () => {
    const page = await newPage();
    await page.route(/words\.json$/, (route) => route.abort());
    const { ask, count } = searchPage(page);
    await ask('老东桥');
    expect(await count()).toBeGreaterThan(0);
    await ask('qqqzzz');
    expect(await count()).toBe(0);
  });
});

test('a slow network is told what is going on', async () => {
  const page = await newPage();
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/pagefind\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/?q=%E6%B0%B4');
  const { status, count } = searchPage(page);
  await expect.poll(status).toMatch(/……$/);
  goOn();
  await expect.poll(count).toBeGreaterThan(0);
  expect(await status()).not.toMatch(/……$/);
});

test('without a script the box leads to an index of all pages', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/about/');
  await page.locator('#header-query').fill('水');
  await page.locator('#header-query').press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect(await page.locator('search-page noscript').isVisible()).toBe(true);
  await page.locator('#index ~ * a, section:has(#index) a').first().click();
  await page.waitForURL(/\/search\/(kinds|years|topics)\//);
  expect(await page.locator('main li a').count()).toBeGreaterThan(3);
});
