import type { LoaderContext } from 'astro/loaders';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { cpSync } from 'node:fs';
import { exampleFolder, RELEASE, removeFolders, SEARCH, TOPICS } from './example-folder.ts';
import { contentLoader } from './loader.ts';

afterAll(removeFolders);
afterEach(() => void vi.unstubAllEnvs());

/** A store as the last build left it. */
function contextOf(store: Map<string, object>): LoaderContext {
  const context = {
    store: {
      keys: () => store.keys(),
      get: (id: string) => store.get(id),
      set: (entry: { id: string }) => store.set(entry.id, entry),
      delete: (id: string) => store.delete(id),
    },
    generateDigest: (data: object) => JSON.stringify(data),
    parseData: ({ data }: { data: object }) => Promise.resolve(data),
    renderMarkdown: (html: string) => Promise.resolve({ html }),
  };
  return context as unknown as LoaderContext; // all that the loader uses of it
}

test('an item before its time is left out, even where an earlier build has stored it', async () => {
  vi.stubEnv('BUILD_TIME', '2026-12-01T08:59:00+08:00');
  const embargoed = RELEASE.replace('2026-11-02', '2026-12-01\nnotBefore: 2026-12-01 09:00');
  const root = exampleFolder({
    'topics.json': TOPICS,
    'search.json': SEARCH,
    'news/2026-001.mdx': RELEASE,
    'news/2026-002.mdx': embargoed,
  });
  for (const part of [
    'site.json',
    'days.json',
    'glossary.json',
    'citable-hosts.json',
    'press.json',
    'releases.json',
    'import',
    'monitoring',
    'standards',
  ]) {
    cpSync(`content/${part}`, `${root}/${part}`, { recursive: true });
  }
  const store = new Map<string, object>([['2026-002', { id: '2026-002', digest: 'old' }]]);
  await contentLoader('news', root).load(contextOf(store));
  expect([...store.keys()]).toEqual(['2026-001']);
});
