import { expect, test } from 'vitest';
import { NEWEST_MONTH, NEWEST_WEEK } from './templates.ts';
import { DESK, newPage, PHONE } from './visit.ts';

const page = await newPage();

test('the first stop is a link to the text, which shows itself and works', async () => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const box = await page.locator(':focus').boundingBox();
  expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
  expect([box?.width, box?.height].every((size) => (size ?? 0) >= 24)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
});

test('the wide table of a report scrolls by the arrow keys', async () => {
  await page.setViewportSize(PHONE);
  await page.goto(NEWEST_WEEK);
  const regions = page.locator('[role=region][tabindex="0"]');
  const wide = await regions.evaluateAll((all) =>
    all.findIndex(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth),
  );
  expect(wide).toBeGreaterThanOrEqual(0);
  const region = regions.nth(wide);
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
});

test.each(['/', NEWEST_WEEK, NEWEST_MONTH, '/districts/', '/search/'])(
  '%s shows where the focus is at every stop',
  async (address) => {
    await page.setViewportSize(DESK);
    await page.goto(address);
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const unseen = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isSeen =
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          element.getBoundingClientRect().height > 1;
        return isSeen || element === document.body ? null : element.outerHTML.slice(0, 120);
      });
      stops.push(unseen);
    }
    expect(stops.filter((unseen) => unseen !== null)).toEqual([]);
  },
);
