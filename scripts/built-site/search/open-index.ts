import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from '#src/search/pagefind.ts';
import { searchOf, type Search } from '#src/search/search.ts';

/** The search of a built site, asked from a test: Pagefind reads its files where a browser would fetch them. */
export function searchIn(folder: string): Search {
  const root = resolve(folder);
  const site = pathToFileURL(`${root}/`);
  const fetched = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, site);
    return address.protocol === 'file:' ? Promise.resolve(response(address)) : fetched(input, init);
  };
  const open = async () =>
    (await import(/* @vite-ignore */ new URL('pagefind/pagefind.js', site).href)) as Pagefind; // written by the build
  return searchOf(open, (path) =>
    Promise.resolve(JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown),
  );
}

function response(address: URL): Response {
  try {
    return new Response(readFileSync(fileURLToPath(address.href.replace(/\?.*$/, ''))));
  } catch {
    return new Response(null, { status: 404 });
  }
}
