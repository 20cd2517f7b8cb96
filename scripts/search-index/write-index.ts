import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { canonicalOf } from '#src/search/canonical.ts';
import { facetValues } from '#src/search/facets.ts';
import type { PageText } from '#src/search/page-text.ts';
import { contentOf } from '#src/search/tokens.ts';

/** Pagefind's word for a language that it does not cut. */
const LANGUAGE = 'unknown';
/** How many entries a file of the index has: few, as a query reads whole files. Pagefind has no option for it, only a variable. */
const CHUNK_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '6000' };
/** As many pages are sent before Pagefind is waited for, which works on those before meanwhile. */
const BATCH = 100;
/** As many packed bytes of a file about a page are enough to find its address, and tell that they are not the whole file. */
const START = 4096;
const UNFINISHED = { finishFlush: constants.Z_SYNC_FLUSH };
/** What a search reads; the rest that Pagefind writes is for its own interfaces and excerpts. */
const READ = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|.*\.pf_meta|wasm\..*|index|filter)$/;

/**
 * Writes the index of pages into a folder.
 *
 * @param pages newest first
 * @returns what Pagefind calls each page, by its address
 * @throws Error with all that Pagefind complains of
 */
export async function writeIndex(pages: readonly PageText[], folder: string): Promise<Map<string, string>> {
  process.env[CHUNK_SIZE.name] ??= CHUNK_SIZE.value;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const complaints = [...errors];
  // Pagefind takes them in the order in which they are sent, which is the order that the search counts age by.
  let earlier: Promise<string[][]> = Promise.resolve([]);
  for (let at = 0; at < pages.length; at += BATCH) {
    const batch = Promise.all(pages.slice(at, at + BATCH).map((page) => addPage(index, page)));
    complaints.push(...(await earlier).flat());
    earlier = batch;
  }
  complaints.push(...(await earlier).flat());
  complaints.push(...(await index.writeFiles({ outputPath: folder })).errors);
  await close();
  if (complaints.length > 0) throw new Error(`Pagefind: ${complaints.join('; ')}`);
  return keepRead(folder);
}

async function addPage(index: PagefindIndex, page: PageText): Promise<string[]> {
  const { errors } = await index.addCustomRecord({
    // Pagefind names a page by all that it is given: the text decides too, so that a name never stands for another text.
    url: `${page.address}#${createHash('sha256').update(JSON.stringify(page)).digest('hex')}`,
    content: contentOf(canonicalOf(page.title), page.blocks.map(canonicalOf)),
    language: LANGUAGE,
    filters: filtersOf(page),
  });
  return errors;
}

function filtersOf(page: PageText): Record<string, string[]> {
  const values = { ...facetValues(page), state: page.past ? ['past'] : [] };
  return Object.fromEntries(Object.entries(values).map(([name, all]) => [name, [...all]]));
}

/** Takes the names of the pages out of the files of their texts, and removes all files that no search reads. */
function keepRead(folder: string): Map<string, string> {
  const names = globSync('fragment/*.pf_fragment', { cwd: folder }).map((file) => {
    const name = file.replace(/^fragment.|\.pf_fragment$/g, '');
    return [addressIn(join(folder, file)), name] as const;
  });
  for (const file of globSync('*', { cwd: folder })) {
    if (!READ.test(file)) rmSync(join(folder, file), { recursive: true });
  }
  return new Map(names);
}

/** The address in a file of Pagefind's about a page, of which it is the first that it says. */
function addressIn(file: string): string {
  const start = readFileSync(file).subarray(0, START);
  const [, url = ''] = /"url":"([^"#]*)#/.exec(String(gunzipSync(start, UNFINISHED))) ?? [];
  return url;
}
