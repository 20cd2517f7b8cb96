import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsIn, sourceFiles, withoutComments, type SourceFile } from './source-files.ts';

const isTest = ({ path }: SourceFile) => path.endsWith('.test.ts');
const all = ['src', 'scripts'].flatMap(sourceFiles);
const domain = sourceFiles('src/domain');

/** What a file imports, with the project's own files as paths from its root. */
function modulesOf(file: SourceFile): string[] {
  return importsIn(file).map(({ module }) =>
    module.startsWith('.') ? posix.join(posix.dirname(file.path), module) : module.replace(/^#/, ''),
  );
}

test('src/domain imports nothing but itself and the arithmetic', () => {
  const used = new Set(all.filter((file) => !isTest(file)).flatMap(modulesOf)); // the others only help tests
  const code = domain.filter(({ path }) => used.has(path));
  const foreign = code.flatMap((file) =>
    modulesOf(file)
      .filter((module) => !module.startsWith('src/domain/') && module !== 'big.js')
      .map((module) => `${file.path} imports ${module}`),
  );
  expect(code.flatMap(modulesOf)).toContain('big.js');
  expect(foreign).toEqual([]);
});

test('src/domain knows no clock', () => {
  const clock = /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b|\bperformance\b/;
  expect(domain.filter(({ text }) => clock.test(withoutComments(text))).map(({ path }) => path)).toEqual([]);
});

test('only src/queries asks for collections; others import at most what renders an entry', () => {
  const importers = sourceFiles('src')
    .filter(({ path }) => !path.startsWith('src/queries/') && path !== 'src/content.config.ts')
    .flatMap((file) => importsIn(file).map((imported) => ({ ...imported, path: file.path })))
    .filter(({ module }) => module === 'astro:content');
  const asking = importers.filter(({ names }) => names.some((name) => name !== 'render'));
  expect(importers).not.toEqual([]);
  expect(asking.map(({ path, names }) => `${path} imports ${names.join(', ')}`)).toEqual([]);
});
