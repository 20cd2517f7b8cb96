import type { Entry } from '#src/content/entry.ts';
import { pageOf } from './addresses.ts';
import type { BuiltSite } from './built-site.ts';
import { parsePage, type Page } from './page.ts';

/** A page for tests with some HTML in its body. */
export function examplePage(body: string, path = 'index.html'): Page {
  return parsePage(path, `<html lang="zh-CN"><head><title>页</title></head><body>${body}</body></html>`);
}

/** A site for tests. */
export function exampleSite(
  files: Readonly<Record<string, string>> = {},
  changes: Partial<BuiltSite> & { readonly items?: readonly Entry[] } = {},
): BuiltSite {
  const { items = [], ...rest } = changes;
  return {
    files: new Set(Object.keys(files)),
    read: (path) => files[path] ?? '',
    bytes: (path) => new TextEncoder().encode(files[path] ?? ''),
    origin: 'https://portal.example',
    demonstration: false,
    entries: Map.groupBy(items, pageOf),
    ...rest,
  };
}

/** An item of content for tests. */
export function exampleEntry(kind: Entry['kind'], id: string, data: Entry['data'] = {}): Entry {
  return { kind, id, data, file: `content/${kind}/${id}`, body: '', lineOf: () => 1 };
}
