import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './source-files.ts';

const HAN = /.*\p{Script=Han}.*/gu;

test('words that readers see stand in src/words, not in components, layouts or pages', () => {
  const files = ['src/components', 'src/layouts', 'src/pages'].flatMap(sourceFiles);
  const found = files.flatMap(({ path, text }) =>
    [...withoutComments(text).matchAll(HAN)].map(([line]) => `${path}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});
