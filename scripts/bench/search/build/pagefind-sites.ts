import { join } from 'node:path';
import type { ArchivePage } from '../corpus/page.ts';
import { writeArchive } from '../corpus/write-archive.ts';
import { namesOfOurs, namesOfStock } from './names.ts';
import type { Site } from './site.ts';
import { sizeOf } from './size.ts';
import { timedInTurn } from './timed.ts';

/** What a search reads of what Pagefind writes. */
const PAGEFIND = [
  'pagefind/{index,fragment,filter}/**',
  'pagefind/{pagefind.js,pagefind-worker.js,pagefind-entry.json,*.pf_meta,wasm.*}',
];
const TEXTS = 'search/texts/*';

/** Stock Pagefind and ours, over pages as the portal writes them. */
export function pagefindSites(root: string, pages: readonly ArchivePage[], rounds: number): Site[] {
  const folders = { stock: join(root, 'stock'), ours: join(root, 'ours') };
  for (const folder of Object.values(folders)) writeArchive(folder, pages);
  const seconds = timedInTurn(folders, rounds);
  const site = (name: 'stock' | 'ours', names: ReadonlyMap<string, string>) => {
    const size = sizeOf(folders[name], [...PAGEFIND, TEXTS]);
    return { name, folder: folders[name], names, size, seconds: seconds[name] };
  };
  return [site('ours', namesOfOurs(folders.ours)), site('stock', namesOfStock(folders.stock))];
}
