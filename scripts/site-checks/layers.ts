import { readFileSync } from 'node:fs';
import type { BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';

/** The order in which the layers are declared: each wins over those before it. */
export const LAYERS = layersIn(readFileSync('src/styles/layers.css', 'utf8'));

/** Layers by their first mention, which decides their rank. A minifier may turn the declaration into blocks in its order. */
export function layersIn(css: string): string[] {
  const mentions = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/@layer\s+([^{;]+)[{;]/g);
  return [...new Set([...mentions].flatMap(([, names = '']) => names.split(',').map((name) => name.trim())))];
}

/** Checks that a page's style sheets, in their order, rank the layers as declared. */
export function createLayerCheck({
  files,
  read,
}: Pick<BuiltSite, 'files' | 'read'>): (page: Page) => string[] {
  const known = new Map<string, string[]>();
  const layersOf = (sheet: string) =>
    known.getOrInsertComputed(sheet, () => (files.has(sheet) ? layersIn(read(sheet)) : []));
  return (page) => {
    const sheets = page
      .all('link')
      .filter((link) => link.getAttribute('rel') === 'stylesheet')
      .map((link) => (link.getAttribute('href') ?? '').slice(1));
    const found = [...new Set(sheets.flatMap(layersOf))];
    if (found.join() === LAYERS.join()) return [];
    return [
      `样式层的次序是 ${found.join('、') || '（没有）'}，应为 ${LAYERS.join('、')}。请在页面里先引入 Page.astro。`,
    ];
  };
}
