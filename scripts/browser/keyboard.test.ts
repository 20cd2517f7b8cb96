import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { PHONE, visit } from './visit.ts';

test('the first stop is a link to the text, which shows itself and works', async () => {
  const seen = await visit('/', async (page) => {
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    const box = await link.boundingBox();
    const href = await link.getAttribute('href');
    await page.keyboard.press('Enter');
    const focused = await page.evaluate(() => document.activeElement?.tagName);
    return { shown: (box?.height ?? 0) > 20 && (box?.width ?? 0) > 40, href, focused };
  });
  expect(seen).toEqual({ shown: true, href: '#content', focused: 'MAIN' });
});

/** Regions that scroll but that no keyboard reaches, or that do not say what they are. */
function deadRegions(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .filter((element) => element.tabIndex < 0 || element.role !== 'region' || !element.ariaLabel)
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

test.each(TEMPLATES)('every region of %s that scrolls can be reached', async (address) => {
  expect(await visit(address, deadRegions, { viewport: PHONE })).toEqual([]);
});

test('the wide table of a report scrolls by the arrow keys', async () => {
  const scrolled = await visit(
    NEWEST_WEEK,
    async (page) => {
      const region = page.locator('[role=region][tabindex="0"]').first();
      await region.focus();
      for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
      await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
      return true;
    },
    { viewport: PHONE },
  );
  expect(scrolled).toBe(true);
});

describe.each(['/', NEWEST_WEEK, '/search/'])('%s', (address) => {
  test('shows where the focus is at every stop', async () => {
    const unseen = await visit(address, async (page) => {
      const found: string[] = [];
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const { height } = element.getBoundingClientRect();
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && height > 1
            ? null
            : element.outerHTML.slice(0, 120);
        });
        if (hidden !== null) found.push(hidden);
      }
      return found;
    });
    expect(unseen).toEqual([]);
  });
});
