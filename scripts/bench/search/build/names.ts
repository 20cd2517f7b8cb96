import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Pagefind writes this before what it compresses. */
const SIGNATURE = 'pagefind_dcd';

/** Addresses by what stock Pagefind calls the pages: its fragments hold both. */
export function namesOfStock(folder: string): Map<string, string> {
  return new Map(
    globSync('pagefind/fragment/*.pf_fragment', { cwd: folder }).map((path) => {
      const text = gunzipSync(readFileSync(join(folder, path))).toString();
      const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string }; // Pagefind's own form
      return [basename(path, '.pf_fragment'), url];
    }),
  );
}

/** Addresses by what our index calls the pages: their texts hold both. */
export function namesOfOurs(folder: string): Map<string, string> {
  return new Map(
    globSync('search/texts/*.json', { cwd: folder }).map((path) => {
      const { address } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as { address: string }; // as the build wrote it
      return [basename(path, '.json'), address];
    }),
  );
}
