import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../built-site/dist.ts';
import { scriptsOfPage } from '../built-site/weights.ts';
import { NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

const { atOnce, all } = scriptsOfPage(openPage(`${NEWEST_WEEK.slice(1)}index.html`));
/** The addresses of what is fetched only for a chart. */
const LAZY = [...all].filter((path) => !atOnce.has(path)).map((path) => `/${path}`);
const isLazy = (url: URL) => LAZY.includes(url.pathname);

/** Opens the newest report. @returns the page and, as they come, the lazy scripts that it asks for. */
async function openReport(): Promise<{ page: Page; asked: string[] }> {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isLazy(new URL(request.url()))) asked.push(request.url());
  });
  await page.goto(NEWEST_WEEK, { waitUntil: 'networkidle' });
  return { page, asked };
}

/** What a reader has before the eyes and in the ears, and how much of the canvas is not empty. */
async function drawn(page: Page) {
  const canvas = page.locator('chart-figure canvas');
  const { pixels, picture } = await canvas.evaluate((element: HTMLCanvasElement) => {
    const { width, height } = element;
    const data = element.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const filled = data.filter((value, index) => index % 4 === 3 && value > 0);
    return { pixels: filled.length, picture: element.toDataURL() };
  });
  const finding = await page.locator('chart-figure [data-finding]').textContent();
  return { pixels, picture, finding, name: await canvas.getAttribute('aria-label') };
}

describe('a chart', () => {
  test('fetches its library when it comes near the screen, and is drawn', async () => {
    const { page, asked } = await openReport();
    expect(LAZY).not.toEqual([]);
    expect(asked).toEqual([]);
    await page.locator('chart-figure').scrollIntoViewIfNeeded();
    await page.locator('chart-figure canvas').waitFor();
    expect(asked).not.toEqual([]);
    expect((await drawn(page)).pixels).toBeGreaterThan(1000);
    expect(await page.locator('chart-figure svg[role=img]').isVisible()).toBe(false);
  });

  test('shows each pollutant that is chosen, in finding, name and drawing', async () => {
    const { page } = await openReport();
    await page.locator('chart-figure').scrollIntoViewIfNeeded();
    const select = page.locator('chart-figure select');
    await select.waitFor();
    const values = await select
      .locator('option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
    const seen = [];
    for (const value of values) {
      await select.selectOption(value);
      seen.push(await drawn(page));
    }
    expect(values).toHaveLength(6);
    for (const key of ['finding', 'name', 'picture'] as const) {
      expect(new Set(seen.map((state) => state[key])).size).toBe(6);
    }
  });

  test('whose library cannot be fetched stays the drawing that it was', async () => {
    const { page, asked } = await openReport();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.route(isLazy, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.locator('chart-figure').scrollIntoViewIfNeeded();
    await failed;
    await page.waitForTimeout(300);
    expect(asked).not.toEqual([]);
    expect(await page.locator('chart-figure svg[role=img]').isVisible()).toBe(true);
    expect(await page.locator('canvas').count()).toBe(0);
    expect(errors).toEqual([]);
  });
});
