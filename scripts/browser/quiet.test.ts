import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { NOWHERE, TEMPLATES } from './templates.ts';
import { newPage, ORIGIN } from './visit.ts';

/** Notes whatever a page should not do while it is open. */
async function watch(page: Page): Promise<string[]> {
  const noted: string[] = [];
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} blocked ${blockedURI}`),
    );
  });
  page.on('console', (message) => {
    const expected = page.url() === ORIGIN + NOWHERE && message.location().url === page.url();
    if (/error|warning/.test(message.type()) && !expected) noted.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => noted.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => noted.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin !== ORIGIN) noted.push(`other host: ${request.url()}`);
    if (pathname.startsWith('/pagefind/')) noted.push(`search without a query: ${pathname}`);
  });
  return noted;
}

/** Brings every part of the page near the screen once. */
async function scrollThrough(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) await page.evaluate((top) => scrollTo(0, top), y);
  await page.waitForLoadState('networkidle');
}

test.each(TEMPLATES)('%s has nothing to complain of and leaves no trace', async (address) => {
  const page = await newPage();
  const noted = await watch(page);
  await page.goto(address);
  await scrollThrough(page);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  const cookies = await page.context().cookies();
  await page.context().close();
  expect(noted).toEqual([]);
  expect({ stored, cookies }).toEqual({ stored: 0, cookies: [] });
});

test('a page that does everything wrong is noticed', async () => {
  const page = await newPage();
  const noted = await watch(page);
  await page.goto('/about/');
  await page.evaluate(() => {
    console.warn('a warning');
    document.body.setAttribute('style', 'color: red');
    const picture = new Image();
    picture.src = 'http://127.0.0.1:9/a.png';
  });
  await page.waitForTimeout(500);
  await page.context().close();
  expect(noted.join('\n')).toMatch(/a warning/);
  expect(noted.join('\n')).toMatch(/policy: img-src/);
});
