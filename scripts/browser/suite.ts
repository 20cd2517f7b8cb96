import type { TestProject } from 'vitest/node';
import { DIST } from '../built-site/dist.ts';
import { launchBrowser } from './launch.ts';
import { serveFolder } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of the suite listens. */
    readonly browser: string;
    /** Where the built site is served. */
    readonly origin: string;
  }
}

/** Starts one browser and one server for all files. @returns what stops them. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const [browser, site] = await Promise.all([launchBrowser(), serveFolder(DIST)]);
  provide('browser', browser.wsEndpoint());
  provide('origin', site.origin);
  return async () => {
    site.close();
    await browser.close();
  };
}
