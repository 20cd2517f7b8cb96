import { expect, test } from 'vitest';
import { examplePage } from '../site-checks/example-site.ts';
import { scriptsOf } from './script-graph.ts';

const FILES: Readonly<Record<string, string>> = {
  '_astro/page.js': 'import{a}from"./shared.js";import"./side.js";const f=()=>import("./lazy.js");',
  '_astro/shared.js': 'export*from"./deep.js"',
  '_astro/deep.js': 'import "./shared.js"',
  '_astro/side.js': 'import(`/pagefind/pagefind.js`)',
  '_astro/lazy.js': "import{b}from'./big.js'",
  '_astro/big.js': '',
};
const read = (path: string) => FILES[path] ?? null;

test('what is imported at once is told from what comes later', () => {
  const { atOnce, all } = scriptsOf(
    examplePage('<script type="module" src="/_astro/page.js"></script>'),
    read,
  );
  expect([...atOnce].toSorted()).toEqual([
    '_astro/deep.js',
    '_astro/page.js',
    '_astro/shared.js',
    '_astro/side.js',
  ]);
  expect([...all].filter((path) => !atOnce.has(path)).toSorted()).toEqual([
    '_astro/big.js',
    '_astro/lazy.js',
  ]);
});

test('what is preloaded is loaded at once', () => {
  const page = examplePage('<link rel="modulepreload" href="/_astro/big.js">');
  expect([...scriptsOf(page, read).atOnce]).toEqual(['_astro/big.js']);
});

test('a page without scripts has none', () => {
  expect([...scriptsOf(examplePage('<link rel="stylesheet" href="/_astro/page.js">'), read).all]).toEqual([]);
});
