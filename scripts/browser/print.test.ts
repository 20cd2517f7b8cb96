import { expect, test } from 'vitest';
import { site } from '../built-site/dist.ts';
import { sideways } from './sideways.ts';
import { NEWEST_WEEK, NOWHERE, TEMPLATES } from './templates.ts';
import { DESK, newPage } from './visit.ts';

/** A4 less its margins, in CSS px. */
const PAPER = { width: 695, height: 1000 };
const page = await newPage();

test.each(TEMPLATES)('%s prints its address and all its tables, but no navigation', async (address) => {
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await page.goto(address);
  expect(await page.locator('body').innerText()).toContain(
    address === NOWHERE ? site.origin : site.origin + address,
  );
  expect(await page.locator(':is(nav, form:not([data-print]), [data-screen-only]):visible').count()).toBe(0);
  expect(await page.locator('table:visible').count()).toBe(await page.locator('table').count());
  expect(await sideways(page)).toEqual([]);
});

test('a chart that was drawn on the screen is printed as the drawing of the page', async () => {
  await page.setViewportSize(DESK);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(NEWEST_WEEK);
  await page.locator('chart-figure').scrollIntoViewIfNeeded();
  await page.locator('chart-figure canvas').waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('chart-figure svg[role=img]').isVisible()).toBe(true);
  expect(await page.locator('chart-figure canvas').isVisible()).toBe(false);
});
