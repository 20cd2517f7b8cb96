import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { site } from './dist.ts';
import type { Page } from '../site-checks/page.ts';
import { scriptsOf, type Scripts } from './script-graph.ts';

/** Bytes of a file as a server sends it at its best. */
const brotli = memo(
  (path) => brotliCompressSync(site.read(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
);

const gzip = memo((path) => gzipSync(site.read(path), { level: 9 }).length);

/** A page with all its style sheets, brotli. */
export function pageWeight(page: Page): number {
  const sheets = page
    .all('link')
    .filter((link) => link.getAttribute('rel') === 'stylesheet')
    .map((link) => (link.getAttribute('href') ?? '').slice(1));
  return [page.path, ...sheets].reduce((sum, path) => sum + brotli(path), 0);
}

/** Scripts, gzip. */
export function scriptWeight(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzip(path), 0);
}

/** The scripts of a page; Pagefind's come only with a search. */
export function scriptsOfPage(page: Page): Scripts {
  return scriptsOf(page, (path) =>
    /^_astro\/.*\.js$/.test(path) && site.files.has(path) ? site.read(path) : null,
  );
}

function memo(weigh: (path: string) => number): (path: string) => number {
  const known = new Map<string, number>();
  return (path) => known.getOrInsertComputed(path, weigh);
}
