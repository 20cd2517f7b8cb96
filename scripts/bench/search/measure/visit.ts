import type { Browser, Page } from 'playwright-core';
import type { Engine } from '../engines/engine.ts';
import { ENGINE, PAGE } from '../build/page.ts';
import type { Site } from '../build/site.ts';
import { serveCounted, type Counted, type Traffic } from './serve.ts';

/** A site that is being served. */
export type Served = Site & Counted;

export async function serveSites(sites: readonly Site[]): Promise<Served[]> {
  return Promise.all(sites.map(async (site) => ({ ...site, ...(await serveCounted(site.folder)) })));
}

/** An answer and its time in the page, with what the server sent for it. */
export type Asked = { readonly found: readonly string[]; readonly ms: number } & Traffic;

/** Opens the search page with an empty cache, of which nothing is started. */
export async function openPage(browser: Browser, site: Served): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await page.goto(PAGE);
  site.take();
  return page;
}

/** From the moment that a reader turns to the search until something can be asked. */
export async function start(page: Page, site: Served): Promise<{ readonly ms: number } & Traffic> {
  const ms = await page.evaluate(async (address) => {
    const before = performance.now();
    const { engine } = (await import(address)) as { engine: Engine }; // as each of `engines/` exports it
    await engine.start();
    Object.assign(globalThis, { engine });
    return performance.now() - before;
  }, ENGINE);
  return { ms, ...site.take() };
}

/** Asks a query, and reads what the first page of its results shows. */
export async function ask(page: Page, site: Served, query: string): Promise<Asked> {
  const { names, ms } = await page.evaluate(async (asked) => {
    const { engine } = globalThis as unknown as { engine: Engine }; // `start` put it there
    const before = performance.now();
    const names = await engine.ask(asked);
    return { names, ms: performance.now() - before };
  }, query);
  const found = names.map((name) => site.names.get(name) ?? name);
  return { found, ms, ...site.take() };
}
