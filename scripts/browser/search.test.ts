import { expect, test } from 'vitest';
import { newestPageOf, openPage } from '../built-site/dist.ts';
import { addressOf, textOf } from '../site-checks/page.ts';
import { newPage } from './visit.ts';

const page = await newPage();
const status = page.locator('search-results [role=status]');
const results = page.locator('search-results li');

test('a query typed on the home page finds the page of that name', async () => {
  const path = newestPageOf('facilities');
  const title = openPage(path).all('h1').map(textOf).join('');
  await page.goto('/');
  await page.locator('form[role=search] input:visible').first().fill(title);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  await results.first().waitFor();
  const links = await results.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links).toContain(addressOf(path));
});

test('a query that nothing answers says so', async () => {
  await page.goto('/search/?q=qqqqzzzz');
  await expect.poll(() => status.textContent()).toContain('qqqqzzzz');
  expect(await results.count()).toBe(0);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '{{1}}${1}',
])('the query %s stays text', async (query) => {
  const dialogs: string[] = [];
  page.once('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
  expect(await page.locator('main input[name=q]').inputValue()).toBe(query);
  expect(await status.textContent()).not.toBe('');
  expect(await page.locator('search-results :is(script, img, svg)').count()).toBe(0);
  expect(dialogs).toEqual([]);
});

test.each(['/search/', '/search/?q=', '/search/?q=%20'])(
  '%s asks for nothing and shows nothing',
  async (address) => {
    const fresh = await newPage();
    const asked: string[] = [];
    fresh.on('request', (request) => asked.push(request.url()));
    await fresh.goto(address, { waitUntil: 'networkidle' });
    expect(await fresh.locator('search-results [role=status]').textContent()).toBe('');
    expect(await fresh.locator('search-results li').count()).toBe(0);
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
  },
);

test('a search that fails says so', async () => {
  const fresh = await newPage();
  await fresh.route(/\/pagefind\//, (route) => route.abort());
  await fresh.goto('/search/?q=a');
  const failed = await fresh.locator('search-results').getAttribute('data-failed');
  await expect.poll(() => fresh.locator('search-results [role=status]').textContent()).toBe(failed);
});
