import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { launchBrowser } from '../browser/launch.ts';
import type { Site } from './search/build/site.ts';
import { buildSites } from './search/build/sites.ts';
import { blocksOf, makePage } from './search/corpus/page.ts';
import { askAll } from './search/measure/all.ts';
import { askCold } from './search/measure/cold.ts';
import { resultsOf, type Result } from './search/measure/result.ts';
import { slowDown } from './search/measure/slow.ts';
import { serveSites } from './search/measure/visit.ts';
import { readOptions, type Options } from './search/options.ts';
import { makeQueries } from './search/queries/queries.ts';
import { samplesOf } from './search/samples.ts';
import { tell } from './search/told/tell.ts';
import { answersOf } from './search/truth.ts';

const SEED = 1;

/** Our search beside other engines in a browser, on the same invented pages and queries. Fails when ours is not exact. */
export async function benchSearch(words: readonly string[]): Promise<void> {
  const options = readOptions(words);
  const folder = mkdtempSync(join(tmpdir(), 'portal-bench-'));
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    await benchIn(folder, browser, options);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

async function benchIn(folder: string, browser: Browser, { pages: length, quick }: Options): Promise<void> {
  const pages = Array.from({ length }, (_, number) => makePage(SEED, number));
  const texts = new Map(pages.map((page) => [page.address, blocksOf(page)]));
  const sites = await buildSites(folder, pages, quick ? 1 : 2);
  const results = await measure(browser, sites, texts, quick);
  const characters = [...texts.values()].flat().join('').length;
  const isExact = tell(results, {
    pages: length,
    characters,
    browser: browser.version(),
    queries: makeQueries(SEED),
  });
  if (!isExact) process.exitCode = 1;
}

type Texts = ReadonlyMap<string, readonly string[]>;

async function measure(
  browser: Browser,
  sites: readonly Site[],
  texts: Texts,
  quick: boolean,
): Promise<Result[]> {
  const queries = makeQueries(SEED);
  const served = await serveSites(sites);
  const samples = samplesOf(quick);
  const answers = await askAll(browser, served, queries, answersOf(texts), samples.repeated);
  const cold = await askCold(browser, served, queries, samples.cold);
  const slow = await askCold(browser, served, queries, samples.slow, slowDown);
  for (const { close } of served) close();
  return resultsOf(sites, answers, cold, slow);
}
