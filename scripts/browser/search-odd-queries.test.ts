import { beforeEach, expect, test } from 'vitest';
import { searchPage } from './search-page.ts';
import { newPage } from './visit.ts';

const page = await newPage();
const { ask, status } = searchPage(page);
const faults: string[] = [];
page.on('pageerror', (error) => faults.push(error.message));
page.on('dialog', (dialog) => {
  faults.push(dialog.message());
  void dialog.dismiss();
});
beforeEach(() => (faults.length = 0));

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '{{1}}${1}$&',
  '.*+?^${}()|[]\\',
  '%',
  '%E7%9',
  '😀👨‍👩‍👧',
  '空\u200B气',
  'COUNT',
  '__proto__',
  'a'.repeat(10_000),
])('an odd query stays text: %s', async (query) => {
  await ask(query);
  expect(await page.locator('#query').inputValue()).toBe(query);
  expect(await status()).not.toBe('');
  expect(await page.locator('search-page :is(script, img, svg)').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a long query is cut, and that is said', async () => {
  await page.goto('/search/');
  await page.locator('#query').fill('空'.repeat(10_000));
  await page.locator('#query').press('Enter');
  await expect.poll(status).toContain('64');
  expect(page.url().length).toBeLessThan(2000);
});

test('a lone surrogate is a character', async () => {
  await page.goto('/search/?q=%ED%A0%80');
  await page.locator('[data-result-count]').waitFor({ state: 'attached' });
  expect(faults).toEqual([]);
});

test.each(['/search/', '/search/?q=', '/search/?q=%20', '/search/?q=%E3%80%80%E2%80%8B'])(
  '%s asks for nothing and shows nothing',
  async (address) => {
    const fresh = await newPage();
    const asked: string[] = [];
    fresh.on('request', (request) => asked.push(request.url()));
    await fresh.goto(address, { waitUntil: 'networkidle' });
    expect(await searchPage(fresh).status()).toBe('');
    expect(await searchPage(fresh).results()).toEqual([]);
    expect(asked.filter((url) => /\/pagefind\/|words\.json/.test(url))).toEqual([]);
  },
);
