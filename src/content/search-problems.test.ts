import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { searchSchema } from '../schemas/search.ts';
import { siteColumns } from '../words/zh/site-columns.ts';
import { problemsOf, SOUND } from './example-content.ts';
import { removeFolders } from './example-folder.ts';
import { COLUMN_PAGES } from './own-pages.ts';
import { readContent } from './read.ts';
import { readSearchTable } from './search.ts';

afterAll(removeFolders);

const TABLE = { terms: ['甲'], synonyms: [], said: [], names: [], typos: [], dropped: [] };
const problems = (change: object) =>
  problemsOf({ ...SOUND, 'search.json': JSON.stringify({ ...TABLE, ...change }) });

test('a table without a mistake is none', () => {
  expect(problems({ said: [{ words: ['甲'], means: '乙', page: '/news/2026-001/' }] })).toEqual([]);
});

test('every page that the site does not have is told, with what to write instead', () => {
  const found = problems({
    said: [{ words: ['甲'], means: '乙', page: '/nowhere/' }],
    names: [
      { name: '丙', page: '/districts/atlantis/' },
      { name: '丁', page: '/glossary/#nothing' },
      { name: '戊', page: '/glossary/#aqi' },
    ],
  });
  expect(found).toHaveLength(3);
  expect(found[0]).toBe(
    'search.json:1 names.0.page 本站没有“/districts/atlantis/”这一页，或页上没有 # 后面的那一处。请打开要写的页，照抄网址里域名后面的部分；没有合适的页写 null。',
  );
});

test('mistakes in the words are told at once, each with its value', () => {
  const found = problems({
    terms: ['', 'AQI', 'aqi', '空气<'],
    typos: [{ wrong: '甲', right: '甲' }],
  });
  expect(found).toEqual([
    'search.json:1 terms.0 是空的。请补上（文字）。',
    'search.json:1 terms.2 “aqi” 前面已经有这个词（大小写、全角半角、引号括号不算不同）。请删去一处。',
    'search.json:1 terms.3 “空气<” 里有尖括号。请删去。',
    'search.json:1 typos.0.right “甲” 与 wrong 是同一个词（大小写、全角半角不算不同）。请写正确的词，或删去这一项。',
  ]);
});

test('a file that is not there is told, and no page is missed for it', () => {
  const { 'search.json': _, ...rest } = SOUND;
  expect(problemsOf(rest)).toEqual(['search.json:1  没有这个文件。请照 content/README.md 建立。']);
});

test('every column of the site can be named', () => {
  expect(siteColumns.map(({ path }) => path).filter((path) => !(path in COLUMN_PAGES))).toEqual([]);
});

/** All that content says, in one text. */
const texts = readContent()
  .entries.map(({ data, body }) => JSON.stringify(data) + body)
  .join('\n');

test('the portal’s own table has sixty entries and more', () => {
  const { synonyms, said, names, typos } = readSearchTable();
  expect(synonyms.length + said.length + names.length + typos.length).toBeGreaterThan(60);
});

test('every name in the portal’s own table has a page, or stands in its content', () => {
  const { names } = readSearchTable();
  const lost = names.filter(({ name, page }) => page === null && !texts.includes(name));
  expect(lost.map(({ name }) => name)).toEqual([]);
});

test('the portal’s own table is sound', () => {
  expect(searchSchema.safeParse(JSON.parse(readFileSync('content/search.json', 'utf8'))).success).toBe(true);
});
