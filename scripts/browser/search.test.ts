import { expect, test } from 'vitest';
import { itemsOf } from '../built-site/dist.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { addressOf } from '../site-checks/page.ts';
import { newPage, visit } from './visit.ts';

const facility = itemsOf('facilities')[0];
const title = String(facility?.data['title']);

test('a query from the home page finds the page of that name', async () => {
  const found = await visit('/', async (page) => {
    await page.locator('form[role=search] input:visible').first().fill(title);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    const links = page.locator('search-results li a');
    await links.first().waitFor();
    return Promise.all((await links.all()).map((link) => link.getAttribute('href')));
  });
  expect(found).toContain(facility && addressOf(pageOf(facility)));
});

test('a query that nothing answers says so', async () => {
  const status = await visit('/search/?q=qqqqzzzz', async (page) => {
    await expect.poll(() => page.locator('[role=status]').textContent()).toContain('qqqqzzzz');
    return page.locator('search-results li').count();
  });
  expect(status).toBe(0);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '{{1}}${1}',
])('the query %s stays text', async (query) => {
  const page = await newPage();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
  const seen = {
    shown: await page.locator('main input[name=q]').inputValue(),
    markup: await page.locator('search-results :is(script, img, svg)').count(),
    dialogs,
  };
  await page.context().close();
  expect(seen).toEqual({ shown: query, markup: 0, dialogs: [] });
});

test.each(['/search/', '/search/?q=', '/search/?q=%20'])(
  '%s asks for nothing and shows nothing',
  async (address) => {
    const page = await newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address, { waitUntil: 'networkidle' });
    const seen = {
      status: await page.locator('[role=status]').textContent(),
      results: await page.locator('search-results li').count(),
    };
    await page.context().close();
    expect(seen).toEqual({ status: '', results: 0 });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  },
);

test('a search that fails says so and leaves the lists', async () => {
  const page = await newPage();
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto('/search/?q=a');
  const { failed } = await page
    .locator('search-results')
    .evaluate((element) => (element as HTMLElement).dataset); // an HTML element
  await expect.poll(() => page.locator('[role=status]').textContent()).toBe(failed);
  await page.context().close();
});
