import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** The site under test. */
export const ORIGIN = inject('origin');

/** As wide as a desk and as narrow as a phone. */
export const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

const browser: Browser = await chromium.connect(inject('browser'));
afterAll(() => browser.close());

/** An empty page of its own context, without animations. */
export async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: DESK,
    reducedMotion: 'reduce',
    baseURL: ORIGIN,
    ...options,
  });
  return context.newPage();
}

/** Opens an address, asks something of the page and closes it. */
export async function visit<T>(
  address: string,
  ask: (page: Page) => Promise<T>,
  options?: BrowserContextOptions,
): Promise<T> {
  const page = await newPage(options);
  try {
    await page.goto(address, { waitUntil: 'load' });
    return await ask(page);
  } finally {
    await page.context().close();
  }
}

/** Keeps an address open for all tests of a group. @returns what gives the page, once the tests run. */
export function keepOpen(address: string, options?: BrowserContextOptions): () => Page {
  let opened: Page | undefined;
  beforeAll(async () => {
    opened = await newPage(options);
    await opened.goto(address, { waitUntil: 'load' });
  });
  afterAll(() => opened?.context().close());
  return () => {
    if (!opened) throw new Error(`${address} is not open.`);
    return opened;
  };
}
