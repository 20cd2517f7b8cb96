import { describe, expect, test } from 'vitest';
import { exampleEntry, exampleSite } from './example-site.ts';
import { LAYERS } from './layers.ts';
import { problemsOf } from './site-problems.ts';

const POLICY =
  "default-src 'self';object-src 'none';base-uri 'self';form-action 'self';script-src 'self';style-src 'self'";

/** What catalogues ask of an item's page. */
const META = [
  ...['SiteName', 'SiteDomain', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'],
  ...['ArticleTitle', 'ContentSource', 'Keywords', 'Description', 'Url'],
  ...['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'],
].map((name) => `<meta name="${name}" content="a">`);

/** The smallest page that has everything. */
function soundPage(address: string, main: string): string {
  return `<html lang="zh-CN"><head><title>${address}</title>
    ${META.join('')}<meta name="PubDate" content="2026-12-01">
    <link rel="canonical" href="https://portal.example${address}">
    <meta http-equiv="content-security-policy" content="${POLICY}">
    <link rel="stylesheet" href="/a.css"></head>
    <body><header></header><nav aria-label="主导航"><a href="/">首页</a></nav>
    <main><h1>题</h1>${main}</main><footer></footer></body></html>`;
}

const SOUND = {
  'index.html': soundPage('/', '<ul><li><a href="/news/rain/">雨</a></li></ul>'),
  'news/rain/index.html': soundPage('/news/rain/', '<p>下雨。</p>'),
  'a.css': `@layer ${LAYERS.join()};`,
};
const items = [exampleEntry('news', 'rain', { provenance: { kind: 'published' } })];

test('a sound site has no problems', () => {
  expect(problemsOf(exampleSite(SOUND, { items }))).toEqual([]);
});

test('a folder without pages is no site', () => {
  expect(problemsOf(exampleSite({ 'a.css': '' }))).toEqual(['index.html: 没有任何页面。请检查构建。']);
});

describe('each check is asked', () => {
  test.each([
    ['lang="zh-CN"', '', '没有写明语言'],
    ['name="SiteName"', '', '没有 <meta> SiteName'],
    ['<h1>题</h1>', '', '没有 <h1>'],
    ['<h1>题</h1>', '<h1>题</h1><img src="/a.css">', '没有 alt'],
    ['<h1>题</h1>', '<h1>题</h1><input name="q">', '没有标签'],
    ['<h1>题</h1>', '<h1>题</h1><table><tr><th scope="col">a</th></tr></table>', '没有 <caption>'],
    ['<h1>题</h1>', '<h1 id="a">题</h1><p id="a"></p>', '用了不止一次'],
    ['<h1>题</h1>', '<h1 style="color:red">题</h1>', '有 style 属性'],
    ['<h1>题</h1>', '<h1><span class="demo-tag">演示</span></h1>', '正式网站却有“演示”标记'],
    ["object-src 'none';", '', 'CSP 没有 object-src'],
    ['href="/a.css"', 'href="/b.css"', '样式层的次序'],
    ['"og:title" content="a"', '"og:title" content="演示：a"', '却以“演示：”开头'],
    ['<title>/news/rain/', '<title>/', '相同'],
    ['href="https://portal.example/news/rain/"', 'href="https://portal.example/"', 'canonical 应为'],
    ['href="/"', 'href="/events/"', '没有指向任何页面或文件'],
    ['下雨。', '<a href="/src/a.ts">雨</a>', '只在开发时才有的地址'],
  ])('%s turned into “%s” is reported', (part, changed, problem) => {
    const page = SOUND['news/rain/index.html'].replace(part, changed);
    const problems = problemsOf(exampleSite({ ...SOUND, 'news/rain/index.html': page }, { items }));
    expect(problems.join('\n')).toContain(`news/rain/index.html: `);
    expect(problems.join('\n')).toContain(problem);
  });
});

test('all problems come back together', () => {
  const files = { 'index.html': '<p>', 'news/index.html': '<p>' };
  const paths = problemsOf(exampleSite(files, { items })).map((line) => line.split(': ')[0]);
  expect(new Set(paths)).toEqual(new Set(['index.html', 'news/index.html', 'news/rain/index.html']));
});
