import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The site under test. */
export const ORIGIN = inject('origin');

/** As wide as a desk and as narrow as a phone. */
export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

const browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

/** An empty page without animations, with memory and cookies of its own; closed with its file. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESK,
    reducedMotion: 'reduce',
    baseURL: ORIGIN,
    ...options,
  });
  return context.newPage();
}

/** Opens an address, on a page that may have shown others, for the tests of a group. */
export function openBefore(page: Page, address: string): void {
  beforeAll(async () => {
    await page.goto(address);
  });
}
