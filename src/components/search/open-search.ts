import type { Pagefind } from '#src/search/pagefind.ts';
import { searchOf } from '#src/search/search.ts';

const PAGEFIND = '/pagefind/pagefind.js';

/** The search of this site. */
export const search = searchOf(openPagefind, readFile);

/** A worker would be fetched besides: questions for single tokens are answered in a few milliseconds. */
async function openPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind; // written by the build
  await pagefind.options({ noWorker: true });
  return pagefind;
}

/** Asks the server whether what the browser has is still so: the index may have been replaced. */
export async function readFile(path: string): Promise<unknown> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
