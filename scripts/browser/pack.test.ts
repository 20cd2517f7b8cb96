import { expect, test } from 'vitest';
import { MOST_PAGES, PACK_SHEETS } from '#src/domain/pack.ts';
import { site } from '../built-site/dist.ts';
import { addressOf } from '../site-checks/page.ts';
import { sideways } from './sideways.ts';
import { newPage } from './visit.ts';

/** A4 less its margins, in CSS px. */
const PAPER = { width: 695, height: 1047 };
const NARROW = { width: 320, height: 568 };

const packs = [...site.files].filter((path) => path.endsWith('/pack/index.html')).map(addressOf);
const page = await newPage();

/** How many pages a PDF has, by the objects of its page tree. */
function pagesOf(pdf: Buffer): number {
  return [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page(?![a-zA-Z])/g)].length;
}

test('there are packs', () => {
  expect(packs.length).toBeGreaterThan(10);
});

test.each(packs)('%s prints each of its sheets on one A4 page', async (address) => {
  await page.goto(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(await page.locator('.sheet').count()).toBe(PACK_SHEETS.length);
  expect(pagesOf(pdf)).toBe(PACK_SHEETS.length);
  expect(pagesOf(pdf)).toBeLessThanOrEqual(MOST_PAGES);
});

test.each(packs)(
  '%s is cut off nowhere on paper, and prints its address but no navigation',
  async (address) => {
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    expect(await sideways(page)).toEqual([]);
    expect(await page.locator('body').innerText()).toContain(site.origin + address);
    expect(await page.locator(':is(nav, form, footer, [data-screen-only]):visible').count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  },
);

test.each(packs)('%s is no wider than a narrow phone', async (address) => {
  await page.setViewportSize(NARROW);
  await page.goto(address);
  expect(await sideways(page)).toEqual([]);
});
