import { describe, expect, test } from 'vitest';
import { NEWEST_WEEK, TEMPLATES } from './templates.ts';
import { keepOpen, visit } from './visit.ts';

const WITHOUT = { javaScriptEnabled: false };

test.each(TEMPLATES)('%s shows all its tables', async (address) => {
  const shown = await visit(
    address,
    async (page) => {
      const tables = await page.locator('table').all();
      return Promise.all(
        tables.map(async (table) => (await table.locator('tbody tr').first().boundingBox())?.height ?? 0),
      );
    },
    WITHOUT,
  );
  expect(shown.filter((height) => height < 10)).toEqual([]);
});

describe('a weekly report', () => {
  const page = keepOpen(NEWEST_WEEK, WITHOUT);

  test('has its tables', async () => {
    expect(await page().locator('table').count()).toBeGreaterThan(1);
  });

  test('has its chart drawn in the page, with a name', async () => {
    const drawing = page().locator('chart-figure svg[role=img]');
    expect(await drawing.isVisible()).toBe(true);
    expect((await drawing.boundingBox())?.width).toBeGreaterThan(200);
    expect(await drawing.getAttribute('aria-label')).not.toBe('');
  });

  test('has no control that would do nothing', async () => {
    expect(await page().locator('chart-figure select').isVisible()).toBe(false);
    expect(await page().locator('canvas').count()).toBe(0);
  });
});

test('the search page offers the lists of the site', async () => {
  const links = await visit('/search/?q=a', (page) => page.locator('main a:visible').count(), WITHOUT);
  expect(links).toBeGreaterThan(8);
});
