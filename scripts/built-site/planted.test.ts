import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { siteProblems } from '../site-checks/site-problems.ts';
import { DIST, newestPageOf, site } from './dist.ts';

const { entries } = readContent();
const copy = mkdtempSync(join(tmpdir(), 'planted-'));
const news = newestPageOf('news');
const report = newestPageOf('weeklyReports');
const csv = report.replace('/index.html', '.csv');
const mark = /(<main[\s\S]*?)class="demo-tag"/;
let before: readonly string[];

/** A small part of the site is enough, and quick to read many times. */
function isCopied(path: string): boolean {
  const other = /\d{4}-w\d\d(?=\.|$)/.test(path) && !path.includes(report.split('/').at(-2) ?? '');
  return !other && !path.includes('pagefind');
}

beforeAll(() => {
  cpSync(DIST, copy, { recursive: true, filter: isCopied });
  writeFileSync(join(copy, 'early.css'), '@layer components{p{margin:0}}');
  before = siteProblems(copy, entries);
});
afterAll(() => rmSync(copy, { recursive: true }));

/** What is reported of a file of the copy, only while a part of it is changed. */
function problemsWith(path: string, part: RegExp, changed: string): string {
  const file = join(copy, path);
  const sound = readFileSync(file, 'utf8');
  expect(sound).toMatch(part);
  writeFileSync(file, sound.replace(part, changed));
  const problems = siteProblems(copy, entries).filter((line) => !before.includes(line));
  writeFileSync(file, sound);
  return problems.filter((line) => line.startsWith(`${path}: `)).join('\n');
}

test.each([
  ['a link to nowhere', news, /href="\/news\/"/, 'href="/nowhere/"', '链接“/nowhere/”没有指向'],
  ['a link without its slash', news, /href="\/news\/"/, 'href="/news"', '少了结尾的斜杠'],
  ['a dangling fragment', news, /href="#content"/, 'href="#nowhere"', '没有 #nowhere'],
  ['a second main heading', news, /<h1/, '<h1>二</h1><h1', '有 2 个 <h1>'],
  ['a page without language', news, / lang="[^"]+"/, '', '没有写明语言'],
  ['a page without title', news, /<title>[^<]*/, '<title>', '没有 <title>'],
  ['a missing policy', news, /<meta http-equiv[^>]*>/, '', '内容安全策略（CSP），现有 0 条'],
  ['a weak policy', news, /style-src 'self'/, "style-src 'self' 'unsafe-inline'", "'unsafe-inline'"],
  ['an inline script', news, /<\/main>/, '<script>go()</script></main>', '写在页面里的 <script>'],
  ['a style attribute', news, /<h1/, '<h1 style="color:red"', '有 style 属性'],
  ['a foreign script', news, /<\/main>/, '<script src="//cdn.example/a.js"></script></main>', '从别处取'],
  ['a nameless navigation', news, /(<nav[^>]*) aria-label="[^"]*"/, '$1', '<nav> 没有名称'],
  ['a table without caption', report, /<caption[\s\S]*?<\/caption>/, '', '没有 <caption>'],
  ['a loose heading cell', report, /<th scope="col"/, '<th', '没有 scope'],
  ['a nameless drawing', report, /role="img"/, '', '没有名称'],
  ['an address of the workshop', news, /<\/main>/, '<img src="/src/a.png"></main>', '只在开发时才有'],
  ['a field without label', 'search/index.html', /(<label[^>]*) for="[^"]*"/, '$1', '没有标签'],
  ['a stray source map', 'index.html', /<\/main>/, '//# sourceMappingURL=a.map</main>', '源代码映射'],
  [
    'a style sheet too early',
    news,
    /<link/,
    '<link rel="stylesheet" href="/early.css"><link',
    '样式层的次序',
  ],
])('%s is found', (_, path, part, changed, problem) => {
  expect(problemsWith(path, part, changed)).toContain(problem);
});

describe.runIf(site.demonstration)('while the site holds demonstration content', () => {
  test.each([
    ['a page that robots may keep', news, /<meta name="robots"[^>]*>/, 'noindex'],
    ['a page without band', news, /class="demo-tag"/, '没有演示横幅'],
    ['an invented week without its mark', report, mark, '页面上却没有“演示”标记'],
    ['an invented row without its mark', 'reports/weekly/index.html', mark, '列表里的演示内容'],
    ['an invented file without its mark', csv, /演示数据/g, '却没有写“演示”'],
  ])('%s is found', (_, path, part, problem) => {
    expect(problemsWith(path, part, part === mark ? '$1' : '')).toContain(problem);
  });
});

test.each([
  ['page', report],
  ['file', csv],
])('a missing %s of an item is found', (_, path) => {
  renameSync(join(copy, path), join(copy, 'away'));
  const problems = siteProblems(copy, entries).filter((line) => !before.includes(line));
  renameSync(join(copy, 'away'), join(copy, path));
  expect(problems.join('\n')).toContain(`${path}: 没有生成`);
});
