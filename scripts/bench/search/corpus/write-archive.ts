import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArchivePage } from './page.ts';
import { pageHtml } from './page-html.ts';

/** Writes the pages, and `search/pages.json` about them as the portal's own build has it. */
export function writeArchive(folder: string, pages: readonly ArchivePage[]): void {
  for (const page of pages) {
    mkdirSync(join(folder, page.address), { recursive: true });
    writeFileSync(join(folder, page.address, 'index.html'), pageHtml(page));
  }
  mkdirSync(join(folder, 'search'), { recursive: true });
  writeFileSync(join(folder, 'search/pages.json'), JSON.stringify(pages.map(listed)));
}

function listed({ address, title, kind, district, date, past }: ArchivePage) {
  const year = Number(date.slice(0, 4));
  return { address, title, kind, topics: [], districts: [district], year, provenance: null, date, past };
}
