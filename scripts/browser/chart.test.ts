import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openPage } from '../built-site/dist.ts';
import { scriptsOfPage } from '../built-site/weights.ts';
import { NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

const { atOnce, all } = scriptsOfPage(openPage(`${NEWEST_WEEK.slice(1)}index.html`));
/** The addresses of what is fetched only for a chart. */
const LAZY = [...all].filter((path) => !atOnce.has(path)).map((path) => `/${path}`);

/** Opens the newest report. @returns the page and the lazy scripts that it asks for. */
async function openReport({ blocked = false } = {}): Promise<{ page: Page; asked: string[] }> {
  const page = await newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (LAZY.includes(pathname)) asked.push(pathname);
  });
  if (blocked)
    await page.route(
      (url) => LAZY.includes(url.pathname),
      (route) => route.abort(),
    );
  await page.goto(NEWEST_WEEK, { waitUntil: 'networkidle' });
  return { page, asked };
}

/** How many pixels of the drawing are not empty, and the drawing itself. */
function drawn(page: Page): Promise<{ pixels: number; picture: string }> {
  return page.locator('chart-figure canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement; // by the selector
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return {
      pixels: data.filter((value, index) => index % 4 === 3 && value > 0).length,
      picture: canvas.toDataURL(),
    };
  });
}

async function showChart(page: Page): Promise<void> {
  await page.locator('chart-figure').scrollIntoViewIfNeeded();
  await page.locator('chart-figure canvas').waitFor();
}

test('the library is not asked for before the chart comes near the screen', async () => {
  const { page, asked } = await openReport();
  const before = [...asked];
  await showChart(page);
  await page.context().close();
  expect(LAZY).not.toEqual([]);
  expect(before).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(LAZY.slice(0, 1)));
});

test('the chart is drawn in the place of the drawing', async () => {
  const { page } = await openReport();
  await showChart(page);
  const { pixels } = await drawn(page);
  const svg = await page.locator('chart-figure svg[role=img]').isVisible();
  await page.context().close();
  expect(pixels).toBeGreaterThan(1000);
  expect(svg).toBe(false);
});

test('another pollutant changes finding, name and drawing', async () => {
  const { page } = await openReport();
  await showChart(page);
  const state = async () => ({
    finding: await page.locator('[data-finding]').textContent(),
    name: await page.locator('chart-figure canvas').getAttribute('aria-label'),
    picture: (await drawn(page)).picture,
  });
  const before = await state();
  const select = page.locator('chart-figure select');
  await select.selectOption({
    index: ((await select.evaluate((element) => (element as HTMLSelectElement).selectedIndex)) + 1) % 6,
  });
  const after = await state();
  await page.context().close();
  expect(after.finding).not.toBe(before.finding);
  expect(after.name).not.toBe(before.name);
  expect(after.picture).not.toBe(before.picture);
});

describe('when the library cannot be fetched', () => {
  test('the drawing stays, and nothing else breaks', async () => {
    const { page, asked } = await openReport({ blocked: true });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.locator('chart-figure').scrollIntoViewIfNeeded();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    await page.waitForTimeout(300);
    const svg = await page.locator('chart-figure svg[role=img]').isVisible();
    const canvases = await page.locator('canvas').count();
    await page.context().close();
    expect({ svg, canvases, errors }).toEqual({ svg: true, canvases: 0, errors: [] });
  });
});
