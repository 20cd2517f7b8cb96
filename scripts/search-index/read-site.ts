import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '#src/domain/site-page.ts';
import type { PageText } from '#src/search/page-text.ts';
import { addressOf } from '../site-checks/page.ts';
import { pageBlocks } from './page-blocks.ts';

/** Where the built site says what each page is. */
export const PAGES = 'search/pages.json';

/**
 * All pages of a built site that are searched, newest first.
 *
 * @throws Error that names every page that is searched and not listed in `search/pages.json`, or listed and not searched.
 */
export function readSite(folder: string): PageText[] {
  const listed = JSON.parse(readFileSync(join(folder, PAGES), 'utf8')) as SitePage[]; // written by the build
  const texts = new Map(searchedTexts(folder));
  const known = new Set(listed.map(({ address }) => address));
  const unlisted = [...texts.keys()].filter((address) => !known.has(address));
  const textless = listed.filter(({ address }) => !texts.has(address)).map(({ address }) => address);
  const wrong = [
    ...unlisted.map((address) => `${address} is searched, but not listed in ${PAGES}.`),
    ...textless.map((address) => `${address} is listed in ${PAGES}, but is no page that is searched.`),
  ];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return listed.toSorted(byDate).flatMap((page) => {
    const text = texts.get(page.address);
    return text ? [{ ...page, ...text }] : [];
  });
}

function searchedTexts(folder: string) {
  return globSync('**/*.html', { cwd: folder }).flatMap((path) => {
    const text = pageBlocks(readFileSync(join(folder, path), 'utf8'));
    return text ? [[addressOf(path.replaceAll('\\', '/')), text] as const] : [];
  });
}

function byDate(a: SitePage, b: SitePage): number {
  return (
    Number(a.date < b.date) - Number(a.date > b.date) ||
    Number(a.address > b.address) - Number(a.address < b.address)
  );
}
