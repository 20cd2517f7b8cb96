import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readSite } from '#src/content/site.ts';
import { newPage } from './visit.ts';

/** One that is not the first of the list. */
const OTHER = readSite().districts.at(-1)?.id ?? '';

/** The districts from the top, and the one that is marked as the reader's own. */
async function listed(page: Page) {
  const rows = page.locator('district-picker li');
  const ids = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-district')));
  const mine = page.locator('district-picker li:has([data-mine]:visible)');
  return { ids, mine: await mine.evaluateAll((all) => all.map((row) => row.getAttribute('data-district'))) };
}

describe('the choice of a district', () => {
  test('puts it first and marks it, here, after a reload, and on the home page', async () => {
    const page = await newPage();
    await page.goto('/districts/');
    const before = await listed(page);
    expect(before.mine).toEqual([]);
    await page.locator('district-picker select').selectOption(OTHER);
    const after = { ids: [OTHER, ...before.ids.filter((id) => id !== OTHER)], mine: [OTHER] };
    expect(await listed(page)).toEqual(after);
    for (const address of ['/districts/', '/']) {
      await page.goto(address);
      expect(await listed(page)).toEqual(after);
      expect(await page.locator('district-picker select').inputValue()).toBe(OTHER);
    }
  });

  test('is taken back with the empty one, and leaves nothing behind', async () => {
    const page = await newPage();
    await page.goto('/districts/');
    await page.locator('district-picker select').selectOption(OTHER);
    expect(await page.evaluate(() => localStorage.length)).toBe(1);
    await page.locator('district-picker select').selectOption('');
    expect((await listed(page)).mine).toEqual([]);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('of a district that the site no longer has is forgotten', async () => {
    const page = await newPage();
    await page.addInitScript(() => localStorage.setItem('district', 'nowhere'));
    await page.goto('/districts/');
    expect((await listed(page)).mine).toEqual([]);
    expect(await page.locator('district-picker select').inputValue()).toBe('');
  });

  test('is printed as the list, without the control', async () => {
    const page = await newPage();
    await page.goto('/districts/');
    await page.locator('district-picker select').selectOption(OTHER);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('district-picker select').isVisible()).toBe(false);
    expect((await listed(page)).mine).toEqual([OTHER]);
  });
});

test('without scripts all districts are there, and no control that would do nothing', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto('/districts/');
  expect(await page.locator('district-picker li:visible').count()).toBe(readSite().districts.length);
  expect(await page.locator('district-picker :is(select, [data-mine]):visible').count()).toBe(0);
});
