import { describe, expect, test } from 'vitest';
import { CORRECTED_MONTHS, NEWEST_MONTH, NEWEST_WEEK } from './templates.ts';
import { newPage } from './visit.ts';

const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] });
const plain = await newPage({ javaScriptEnabled: false });

const text = (form: string) => page.locator(`#cite [data-form="${form}"]`).textContent();

const fixed = async () => (await page.locator('#cite [data-fixed-link]').textContent())?.trim();

/** What the places that speak say, in the order of the page. */
const told = (within: string) =>
  page
    .locator(within)
    .locator('[role="status"]')
    .evaluateAll((places) => places.map(({ textContent }) => textContent));

/** The day where the browser is. */
const readersDay = () => page.evaluate(() => new Date().toLocaleDateString('sv-SE'));

describe('a reader who cites a report', () => {
  test('copies a form and is told so', async () => {
    await page.goto(NEWEST_WEEK);
    await page.locator('#cite summary').click();
    await page.locator('#cite [data-copy]').nth(1).click();
    await expect.poll(() => told('#cite')).toEqual(['', '已复制GB/T 7714', '']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text('gb'));
  });

  test('is told of one text at a time, beside its button, wherever the texts stand', async () => {
    const shared = page.locator('[data-share] [data-copy]').first();
    await shared.click();
    await expect.poll(() => told('#cite, [data-share]')).toEqual(['', '', '', '已复制永久网址', '', '']);
    const [status, button] = await Promise.all(
      [page.locator('[data-share] [data-status]').first(), shared].map((part) => part.boundingBox()),
    );
    expect(Math.abs((status?.y ?? 0) - (button?.y ?? 0))).toBeLessThan(44);
  });

  test('is not told any longer once the texts are of something else', async () => {
    await page.goto(NEWEST_MONTH);
    await page.locator('#cite [data-copy]').first().click();
    await expect.poll(() => told('#cite')).toContain('已复制一句话来源');
    await page.locator('[data-cite-part="table-air"]').click();
    expect(await told('#cite')).toEqual(['', '', '']);
  });

  test('would hear it: no place that speaks is hidden', async () => {
    await page.goto(NEWEST_WEEK);
    await page.locator('#cite summary').click();
    const shown = await page
      .locator('#cite [data-status], [data-share] [data-status]')
      .evaluateAll((places) => places.map((place) => place.checkVisibility()));
    expect(shown).toEqual([true, true, true, true, true, true]);
  });

  test('presses buttons of the site’s own look, large enough for a finger', async () => {
    const [style, size] = await page
      .locator('#cite [data-copy]')
      .first()
      .evaluate((button) => [getComputedStyle(button).borderStyle, button.getBoundingClientRect().height]);
    expect(style).toBe('solid');
    expect(size).toBeGreaterThanOrEqual(44);
  });

  test('finds the own day in it, and the address of this edition', async () => {
    await page.goto(NEWEST_MONTH);
    const day = await readersDay();
    expect(await text('gb')).toContain(`[${day}]. https://`);
    expect(await text('gb')).toContain(`${NEWEST_MONTH}editions/1/.`);
    expect(await text('bib')).toContain(`urldate = {${day}}`);
  });

  test('gets the reference of a table or chart beside it', async () => {
    await page.goto(NEWEST_MONTH);
    await page.locator('[data-cite-part="table-air"]').click();
    expect(await page.locator('#cite details').getAttribute('open')).not.toBeNull();
    expect(await text('gb')).toMatch(/[^·]+·.+\[DB\/OL\]\..+editions\/1\/#table-air\.$/);
    const tableKey = (await text('bib'))?.split('\n')[0];
    expect(tableKey).toMatch(/-editions-1-table-air,$/);
    expect(await fixed()).toMatch(/^https:\/\/.+editions\/1\/#table-air$/);
    await page.locator('[data-cite-part^="chart-"]').first().click();
    expect(await text('bib')).toMatch(/^@online\{[\w-]+-editions-1-chart-/);
    expect(await fixed()).toContain('/editions/1/#chart-');
    expect(await text('gb')).toMatch(/\[EB\/OL\]\..+editions\/1\/#chart-.+\.$/);
  });

  test('comes by the fixed address to this edition and from it to the table', async () => {
    await page.goto(NEWEST_MONTH);
    await page.locator('#cite [data-fixed-link]').click();
    await page.locator('#table-daily a').click();
    expect(new URL(page.url()).pathname).toBe(`${NEWEST_MONTH}air/`);
  });

  test('can select every form without scripts', async () => {
    await plain.goto(NEWEST_MONTH);
    await plain.locator('#cite summary').click();
    expect(await plain.locator('#cite [data-form]:visible').count()).toBe(3);
    expect(await plain.locator('#cite [data-copy]:visible').count()).toBe(0);
  });
});

test.each(CORRECTED_MONTHS)(
  '%s leads to its earlier edition and to every changed figure',
  async (address) => {
    await page.goto(address);
    await page.locator('.correction-notes a[href$="/changes/"]').click();
    expect(await page.locator('main table tbody tr').count()).toBeGreaterThan(1);
    await page.goto(address);
    await page.locator('.correction-notes a[href$="/editions/1/"]').click();
    expect(await page.locator('table[data-table*="/editions/1/"]').count()).toBeGreaterThan(5);
  },
);
