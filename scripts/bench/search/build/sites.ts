import { blocksOf, type ArchivePage } from '../corpus/page.ts';
import { otherSites } from './other-sites.ts';
import { writePage } from './page.ts';
import { pagefindSites } from './pagefind-sites.ts';
import type { Site } from './site.ts';

/** Writes the sites of all engines into a folder. @param rounds how often Pagefind's two indexes are built, in turn */
export async function buildSites(
  root: string,
  pages: readonly ArchivePage[],
  rounds: number,
): Promise<Site[]> {
  const sites = [...pagefindSites(root, pages, rounds), ...otherSites(root, pages.map(blocksOf))];
  for (const { folder, name } of sites) await writePage(folder, name);
  return sites;
}
