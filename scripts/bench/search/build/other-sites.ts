import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFlexSearch } from './flexsearch.ts';
import { indexMiniSearch } from './minisearch.ts';
import type { EngineName, Site } from './site.ts';
import { sizeOf } from './size.ts';
import { timed } from './timed.ts';

type Pages = readonly (readonly string[])[];

/** Engines that load one file, over the blocks of pages; what an excerpt needs of a page is a file of its own, as ours has it. */
export function otherSites(root: string, pages: Pages): Site[] {
  const names = new Map(pages.map((_, number) => [String(number), `/archive/${number}/`]));
  const site = (name: EngineName, index: () => string, texts: Pages) => {
    const folder = join(root, name);
    mkdirSync(join(folder, 'texts'), { recursive: true });
    const seconds = timed(() => {
      writeFileSync(join(folder, 'index.json'), index());
      writeTexts(folder, texts);
    });
    return { name, folder, names, size: sizeOf(folder, ['index.json', 'texts/*']), seconds };
  };
  return [
    site('minisearch', () => indexMiniSearch(pages), pages),
    site('flexsearch', () => indexFlexSearch(pages), pages),
    site('scan', () => JSON.stringify(pages), []),
  ];
}

function writeTexts(folder: string, pages: Pages): void {
  for (const [number, blocks] of pages.entries()) {
    writeFileSync(join(folder, `texts/${number}.json`), JSON.stringify(blocks));
  }
}
