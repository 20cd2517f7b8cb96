import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** The page that a reader searches on. */
export const PAGE = '/bench/page.html';
/** The engine that it starts. */
export const ENGINE = '/bench/engine.js';

/** Writes a page for an engine into the folder of its site, with the engine's code as a bundle. */
export async function writePage(folder: string, engine: string): Promise<void> {
  const outDir = join(folder, 'bench');
  mkdirSync(outDir, { recursive: true });
  writeFileSync(
    join(folder, PAGE),
    '<!doctype html><html lang="zh-CN"><title>查找</title><link rel="icon" href="data:,"><p>查找</p></html>',
  );
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'esnext',
      lib: {
        entry: `scripts/bench/search/engines/${engine}.ts`,
        formats: ['es'],
        fileName: () => 'engine.js',
      },
      minify: true,
    },
  });
}
