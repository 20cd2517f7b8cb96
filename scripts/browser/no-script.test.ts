import { describe, expect, test } from 'vitest';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { newPage, openBefore } from './visit.ts';

const page = await newPage({ javaScriptEnabled: false });

test.each(TEMPLATES)('%s shows every row of its tables', async (address) => {
  await page.goto(address);
  const hidden = await page
    .locator('table')
    .evaluateAll((tables) =>
      tables
        .filter((table) =>
          [...table.querySelectorAll('tbody tr')].some((row) => row.getBoundingClientRect().height < 10),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
  expect(hidden).toEqual([]);
});

describe('a weekly report', () => {
  openBefore(page, NEWEST_WEEK);

  test('has its tables', async () => {
    expect(await page.locator('table:visible').count()).toBeGreaterThan(1);
  });

  test('has its chart drawn in the page, with a name', async () => {
    const drawing = page.locator('chart-figure svg[role=img]:visible');
    expect((await drawing.boundingBox())?.width).toBeGreaterThan(200);
    expect(await drawing.getAttribute('aria-label')).not.toBe('');
  });

  test('has no control that would do nothing', async () => {
    expect(await page.locator('chart-figure :is(select, button):visible').count()).toBe(0);
    expect(await page.locator('canvas').count()).toBe(0);
  });
});

test('the search page offers the lists of the site', async () => {
  await page.goto('/search/?q=a');
  expect(await page.locator('main a:visible').count()).toBeGreaterThan(8);
});
