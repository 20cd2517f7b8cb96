import type { Entry } from '#src/content/entry.ts';
import type { KindName } from '#src/content/kinds.ts';
import { readContent } from '#src/content/read.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { openSite } from '../site-checks/built-site.ts';
import { parsePage, type Page } from '../site-checks/page.ts';

/** Where the build puts the site that these tests are about. */
export const DIST = 'dist';

export const { entries } = readContent();
export const site = openSite(DIST, entries);

/** The paths of all pages. */
export const pagePaths = [...site.files].filter((path) => path.endsWith('.html'));

/** A page of the site, taken apart. */
export function openPage(path: string): Page {
  return parsePage(path, site.read(path));
}

/** The items of a kind, oldest first where their names tell. */
export function itemsOf(kind: KindName): Entry[] {
  return entries.filter((entry) => entry.kind === kind).toSorted((a, b) => a.id.localeCompare(b.id));
}

/** The page of the newest item of a kind. @throws Error when there is none: the tests need one. */
export function newestPageOf(kind: KindName): string {
  const newest = itemsOf(kind).at(-1);
  if (!newest) throw new Error(`content/ has no item of the kind ${kind}.`);
  return pageOf(newest);
}
