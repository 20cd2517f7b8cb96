import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../search-index/read-site.ts';
import { writeIndex } from '../search-index/write-index.ts';

/**
 * Writes the search index of a built site into it: Pagefind's files in `pagefind/`, and what each page says in
 * `search/texts/NAME.json`, where NAME is what Pagefind calls the page.
 *
 * @throws Error where a page that is searched is not listed, where none is, or with all that Pagefind complains of.
 */
export async function indexSite(folder: string): Promise<void> {
  const pages = readSite(folder);
  if (pages.length === 0) throw new Error(`No page in ${folder}/ is searched.`);
  const names = await writeIndex(pages, join(folder, 'pagefind'));
  const texts = join(folder, 'search/texts');
  rmSync(texts, { recursive: true, force: true });
  mkdirSync(texts, { recursive: true });
  for (const page of pages) {
    const name = names.get(page.address);
    if (!name) throw new Error(`Pagefind has no page ${page.address}.`);
    writeFileSync(join(texts, `${name}.json`), JSON.stringify(page));
  }
}
