import { now } from '#src/clock.ts';
import { readDraft } from '#src/content/entry.ts';
import { listContentFiles, type ContentFile } from '#src/content/files.ts';
import type { KindName } from '#src/content/kinds.ts';
import { isVisible } from '#src/domain/embargo.ts';
import { pageOf } from '../site-checks/addresses.ts';
import { openSite } from '../site-checks/built-site.ts';
import { parsePage, type Page } from '../site-checks/page.ts';

/** Where the build puts the site that these tests are about. */
export const DIST = 'dist';

/** Its files; which items of content it shows is not asked here. */
export const site = openSite(DIST, []);

/** The paths of all pages. */
export const pagePaths = [...site.files].filter((path) => path.endsWith('.html'));

const { files } = listContentFiles('content');

/** A page of the site, taken apart. */
export function openPage(path: string): Page {
  return parsePage(path, site.read(path));
}

/** The files of a kind of content that may be seen, oldest first where their names tell. */
export function itemsOf(kind: KindName): ContentFile[] {
  return files
    .filter((file) => file.kind === kind && mayBeSeen(file))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** The page of the newest item of a kind. @throws Error when there is none: the tests need one. */
export function newestPageOf(kind: KindName): string {
  const newest = itemsOf(kind).at(-1);
  if (!newest) throw new Error(`content/ has no item of the kind ${kind}.`);
  return pageOf(newest);
}

const seen = new Map<ContentFile, boolean>();

/** Reads each file once: some are large, and every file of tests asks. */
function mayBeSeen(file: ContentFile): boolean {
  const known = seen.get(file);
  if (known !== undefined) return known;
  const data = readDraft(file)?.data;
  const isSeen = isVisible(typeof data === 'object' && data !== null ? data : {}, now());
  seen.set(file, isSeen);
  return isSeen;
}
