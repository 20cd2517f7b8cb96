import { expect, test } from 'vitest';
import { site } from '../built-site/dist.ts';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { newPage } from './visit.ts';

/** The width of A4 less its margins, in CSS px. */
const PAPER = { width: 695, height: 1000 };

test.each(TEMPLATES)('%s prints its address, its tables and no navigation', async (address) => {
  const page = await newPage({ viewport: PAPER });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().height > 1;
    const hidden = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => !isShown(element)).length;
    return {
      navigations: document.querySelectorAll('nav').length - hidden('nav'),
      forms: document.querySelectorAll('form').length - hidden('form'),
      hiddenTables: hidden('table'),
      text: document.body.innerText,
      cut: [...document.querySelectorAll('main *')]
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .map(({ className }) => className),
    };
  });
  await page.context().close();
  expect(seen.text).toContain(site.origin);
  expect({ ...seen, text: '' }).toEqual({ navigations: 0, forms: 0, hiddenTables: 0, text: '', cut: [] });
});

test('a chart that was drawn is printed as the drawing of the page', async () => {
  const page = await newPage();
  await page.goto(NEWEST_WEEK);
  await page.locator('chart-figure').scrollIntoViewIfNeeded();
  await page.locator('chart-figure canvas').waitFor();
  await page.emulateMedia({ media: 'print' });
  const [svg, canvas] = [page.locator('chart-figure svg[role=img]'), page.locator('chart-figure canvas')];
  const seen = { svg: await svg.isVisible(), canvas: await canvas.isVisible() };
  await page.context().close();
  expect(seen).toEqual({ svg: true, canvas: false });
});
