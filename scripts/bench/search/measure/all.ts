import type { Browser } from 'playwright-core';
import type { EngineName } from '../build/site.ts';
import type { Query } from '../queries/queries.ts';
import { sampleOf } from './sample.ts';
import type { Judged } from './score.ts';
import { ask, openPage, start, type Served } from './visit.ts';

/** What each engine found, and the milliseconds that it took. */
export type Answers = {
  readonly judged: Readonly<Record<EngineName, Judged[]>>;
  /** Of new queries on a page that has answered others. */
  readonly warm: Readonly<Record<EngineName, number[]>>;
  /** Of queries that the page has answered before. */
  readonly again: Readonly<Record<EngineName, number[]>>;
};

/** Asks every engine every query on one page, query by query in turn, then some again. @param repeated how many */
export async function askAll(
  browser: Browser,
  sites: readonly Served[],
  queries: readonly Query[],
  right: (query: string) => ReadonlySet<string>,
  repeated: number,
): Promise<Answers> {
  const pages = await Promise.all(sites.map(async (site) => ({ site, page: await openPage(browser, site) })));
  for (const { page, site } of pages) await start(page, site);
  const judged = perEngine<Judged>();
  const [warm, again] = [perEngine<number>(), perEngine<number>()];
  for (const { text, group } of queries) {
    for (const { page, site } of pages) {
      const { found, ms } = await ask(page, site, text);
      warm[site.name].push(ms);
      judged[site.name].push({ group, right: right(text), found });
    }
  }
  for (const { text } of sampleOf(queries, repeated)) {
    for (const { page, site } of pages) again[site.name].push((await ask(page, site, text)).ms);
  }
  for (const { page } of pages) await page.context().close();
  return { judged, warm, again };
}

/** An empty list for each engine. */
export function perEngine<T>(): Record<EngineName, T[]> {
  return { ours: [], stock: [], minisearch: [], flexsearch: [], scan: [] };
}
