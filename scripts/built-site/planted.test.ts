import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import type { BuiltSite } from '../site-checks/built-site.ts';
import { openSite } from '../site-checks/built-site.ts';
import { problemsOf } from '../site-checks/site-problems.ts';
import { DIST, newestPageOf, site } from './dist.ts';
import { only, planted, withFile } from './planting.ts';

const { entries } = readContent();
const news = newestPageOf('news');
const report = newestPageOf('weeklyReports');
const folder = report.replace('index.html', '');
const csv = report.replace('/index.html', '.csv');
const MONTH = 'reports/monthly/2026-03/index.html';
const PAGES = new Set([
  news,
  'news/index.html',
  report,
  MONTH,
  'air/index.html',
  'search/index.html',
  'reports/weekly/index.html',
]);
const mark = /(<main[\s\S]*?)class="demo-tag"/;
let few: BuiltSite;
let before: ReadonlySet<string>;

/** A few pages and the files of one report are enough, and quick to read many times. */
function isKept(path: string): boolean {
  return PAGES.has(path) || path.startsWith(folder) || path === csv || path.endsWith('.css');
}

beforeAll(() => {
  few = withFile(only(openSite(DIST, entries), isKept), 'early.css', '@layer components{p{margin:0}}');
  before = new Set(problemsOf(few));
});

/** What is reported of a file only while a part of it is changed. */
function problemsWith(path: string, part: string | RegExp, changed: string): string {
  return newProblems(planted(few, path, part, changed), path);
}

function newProblems(changed: BuiltSite, path: string): string {
  const problems = problemsOf(changed).filter((line) => !before.has(line));
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

describe('across a change of the rules', () => {
  test.each([
    [
      'a comparison without its note',
      MONTH,
      /<ul class="table-notes"[^>]*>.*?<\/ul>/g,
      '',
      '#table-air-last-year 的比较',
    ],
    ['a row judged again by nothing', MONTH, /HJ 633—2026；综合指数用本期的限值/g, '', '“全市”跨过'],
    ['a key figure', MONTH, '（上月已按本期的标准重新评价）', '', '“综合指数”的“比上月下降'],
    [
      'a series without its note',
      'air/index.html',
      /<ul class="table-notes"[^>]*>.*?<\/ul>/g,
      '',
      '#table-months 的各行',
    ],
    ['a trend that runs on', 'air/index.html', /<g class="shape-break".*?<\/g>/g, '', '图里没有断开'],
    [
      'a trend whose data do not break',
      'air/index.html',
      /&quot;breaks&quot;:\[\{.*?\}\]/g,
      '&quot;breaks&quot;:[]',
      '数据里没有断开',
    ],
  ])('%s is found', (_, path, part, by, problem) => {
    expect(problemsWith(path, part, by)).toContain(problem);
  });
});

test.each([
  ['daily.csv', /,\d+,/, ',1,', 'SHA-256不同'],
  ['daily.json', /"demonstration": true/, '"demonstration": false', 'SHA-256不同'],
  ['o3.svg', '演示', '', '文件里却没有写“演示”'],
])('%s of a report that was changed is found', (name, part, by, problem) => {
  expect(problemsWith(folder + name, part, by)).toContain(problem);
});

test.each([
  ['page', report],
  ['file', csv],
])('a missing %s of an item is found', (_, path) => {
  expect(
    newProblems(
      only(few, (other) => other !== path),
      path,
    ),
  ).toContain(`${path}: 没有生成`);
});
