import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { beforeAll, inject } from 'vitest';

/** The site under test. */
export const ORIGIN = inject('origin');

/** As wide as a desk and as narrow as a phone. */
export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

const browser = await chromium.connect(inject('browser'));

/** What was opened and not closed, in turn. */
const opened: BrowserContext[] = [];

/** An empty page without animations, with memory and cookies of its own; closed with the test that opens it, or else with its file. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESK,
    reducedMotion: 'reduce',
    baseURL: ORIGIN,
    ...options,
  });
  opened.push(context);
  return context.newPage();
}

/** How many pages are open. */
export function countOpen(): number {
  return opened.length;
}

/** Closes all pages but so many that were opened first. */
export async function closeOpen(kept: number): Promise<void> {
  await Promise.all(opened.splice(kept).map((context) => context.close()));
}

/** Opens an address, on a page that may have shown others, for the tests of a group. */
export function openBefore(page: Page, address: string): void {
  beforeAll(async () => {
    await page.goto(address);
  });
}
