import type { Browser, Page } from 'playwright-core';
import type { EngineName } from '../build/site.ts';
import type { Query } from '../queries/queries.ts';
import { perEngine } from './all.ts';
import { isInSample } from './sample.ts';
import type { Traffic } from './serve.ts';
import { ask, openPage, start, type Served } from './visit.ts';

/** A search by a reader who comes with an empty cache, and the next that they make. */
export type Cold = {
  readonly start: Traffic;
  readonly query: Traffic;
  /** From turning to the search to the first page of results. */
  readonly ms: number;
  readonly warmMs: number;
};

/** How many queries each engine is asked on a fresh page, spread over all. */
export type Samples = Readonly<Record<EngineName, number>>;

/** Asks queries on fresh pages, query by query in turn. @param prepare what is done to each page before */
export async function askCold(
  browser: Browser,
  sites: readonly Served[],
  queries: readonly Query[],
  samples: Samples,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<Record<EngineName, Cold[]>> {
  const cold = perEngine<Cold>();
  for (const [index, query] of queries.entries()) {
    const next = queries[(index + 1) % queries.length] ?? query;
    for (const site of sites.filter(({ name }) => isInSample(index, queries.length, samples[name]))) {
      cold[site.name].push(await askOnce(browser, site, [query.text, next.text], prepare));
    }
  }
  return cold;
}

async function askOnce(
  browser: Browser,
  site: Served,
  [query, next]: readonly [string, string],
  prepare: (page: Page) => Promise<void>,
): Promise<Cold> {
  const page = await openPage(browser, site);
  await prepare(page);
  const started = await start(page, site);
  const first = await ask(page, site, query);
  const second = await ask(page, site, next);
  await page.context().close();
  return { start: started, query: first, ms: started.ms + first.ms, warmMs: second.ms };
}
