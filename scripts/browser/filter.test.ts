import { expect, test } from 'vitest';
import { newPage } from './visit.ts';

const page = await newPage({ javaScriptEnabled: false });
const links = page.locator('.filter-links a');

/** The addresses that a page of reports leads to by its filter, with the number that each promises. */
async function promised(address: string): Promise<{ href: string; count: number }[]> {
  await page.goto(address);
  return links.evaluateAll((all) =>
    all.map((link) => ({
      href: link.getAttribute('href') ?? '',
      count: parseInt(link.querySelector('small')?.textContent ?? '', 10),
    })),
  );
}

test('each kind and year leads to a page with as many reports as it says, and marks itself there', async () => {
  const choices = await promised('/reports/');
  expect(choices.length).toBeGreaterThan(4);
  for (const { href, count } of choices) {
    await page.goto(href);
    expect({ href, rows: await page.locator('.report-rows li').count() }).toEqual({ href, rows: count });
    const current = await page
      .locator('.filter-links [aria-current]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(current).toContain(href);
    expect(current).toHaveLength(2); // a kind and a year
  }
});

test('a year of a kind is reached in two steps', async () => {
  const [kind] = (await promised('/reports/')).filter(({ href }) => href === '/reports/monthly/');
  const years = (await promised('/reports/monthly/')).filter(({ href }) => /monthly\/\d{4}\//.test(href));
  expect(years).not.toEqual([]);
  expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(kind?.count);
});
