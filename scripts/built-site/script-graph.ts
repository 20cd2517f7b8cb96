import { posix } from 'node:path';
import type { Page } from '../site-checks/page.ts';

/** Paths of scripts: those that run at once, and with them those that may be fetched later. */
export type Scripts = { readonly atOnce: ReadonlySet<string>; readonly all: ReadonlySet<string> };

const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;
const DYNAMIC = /\bimport\s*\(\s*["'`](\.{0,2}\/[^"'`]+)["'`]/g;

/** Follows the imports of a page's scripts. @param read gives a script's text, or null for what is not of the build. */
export function scriptsOf(page: Page, read: (path: string) => string | null): Scripts {
  const roots = [
    ...page.all('script').flatMap((script) => script.getAttribute('src') ?? []),
    ...page
      .all('link')
      .flatMap((link) =>
        /preload/.test(link.getAttribute('rel') ?? '') ? (link.getAttribute('href') ?? '') : [],
      ),
  ].map((address) => address.replace(/^\//, ''));
  return { atOnce: closure(roots, read, [STATIC]), all: closure(roots, read, [STATIC, DYNAMIC]) };
}

function closure(
  roots: readonly string[],
  read: (path: string) => string | null,
  patterns: readonly RegExp[],
): Set<string> {
  const found = new Set(roots.filter((path) => read(path) !== null));
  for (const path of found) {
    const text = read(path) ?? '';
    const imports = patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(([, name = '']) => resolve(path, name)),
    );
    for (const imported of imports) if (read(imported) !== null) found.add(imported); // a Set grows while it is walked
  }
  return found;
}

function resolve(from: string, name: string): string {
  return name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(from), name);
}
