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

const page = await newPage();
const noted = await watch(page);

test.each(TEMPLATES)('%s has nothing to complain of and leaves no trace', async (address) => {
  // What the page before still asks for is given up now, and is none of this one's.
  await page.goto('about:blank');
  noted.length = 0;
  await page.goto(address);
  await scrollThrough(page);
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  expect(noted).toEqual([]);
  expect({ stored, cookies: await page.context().cookies() }).toEqual({ stored: 0, cookies: [] });
});

test('a page that does everything wrong is noticed', async () => {
  await page.goto('/about/');
  noted.length = 0;
  await page.evaluate(async () => {
    console.warn('a warning');
    document.body.setAttribute('style', 'color: red');
    new Image().src = 'http://127.0.0.1:9/a.png';
    setTimeout(() => {
      throw new Error('an error');
    });
    await fetch('/nowhere/');
    await fetch('/pagefind/pagefind.js');
  });
  for (const kind of [
    'a warning',
    'policy: img-src',
    'policy: style-src',
    'an error',
    '404',
    'search without',
  ]) {
    expect(noted.join('\n')).toContain(kind);
  }
});
