import { expect, test } from 'vitest';
import type { Entry } from '#src/content/entry.ts';
import { glyphProblems } from './glyph-problems.ts';

const release = (data: object): Entry => ({
  ...{ kind: 'news', id: '2026-001', file: 'content/news/2026-001.mdx', body: '' },
  lineOf: (path) => path.length,
  data: { title: '空气', summary: '10月PM2.5平均25微克/立方米，Ⅰ—Ⅲ类。', ...data },
});

test('what is written in Chinese, with figures and units, can be drawn', () => {
  expect(glyphProblems([release({ keyFacts: [{ what: 'O₃', number: '97.7', unit: 'µg/m³' }] })])).toEqual([]);
});

test.each([
  ['a title', { title: '空气好😀' }, 'title', '“😀”（U+1F600）'],
  ['a key fact', { keyFacts: [{ what: 'مرحبا', number: '1' }] }, 'keyFacts.0.what', '（U+0645）'],
  ['a source', { provenance: { source: '局\u{2FFFF}' } }, 'provenance.source', '（U+2FFFF）'],
])('a character of %s that nobody can draw is told with its field', (_, data, field, character) => {
  const [problem, ...others] = glyphProblems([release(data)]);
  expect(others).toEqual([]);
  expect(problem?.field).toBe(field);
  expect(problem?.message).toContain(character);
});
