import { expect, test } from 'vitest';
import { landmarkProblems } from './landmarks.ts';
import { parsePage } from './page.ts';

const problems = (html: string) => landmarkProblems(parsePage('index.html', html));
const body = '<header></header><nav aria-label="主导航"></nav><main></main><footer></footer>';

test('a page with a language and its landmarks is sound', () => {
  expect(problems(`<html lang="zh-CN"><body>${body}</body></html>`)).toEqual([]);
});

test.each([
  ['<html>', '<html> 没有写明语言。请写 lang="zh-CN"。'],
  ['<html lang="">', '<html> 没有写明语言。请写 lang="zh-CN"。'],
])('%s says no language', (html, problem) => {
  expect(problems(`${html}<body>${body}</body></html>`)).toEqual([problem]);
});

test.each([
  ['<main></main>', '', '页面应当有一个 <main>，现有 0 个。请改 src/layouts/Page.astro。'],
  ['<main>', '<main></main><main>', '页面应当有一个 <main>，现有 2 个。请改 src/layouts/Page.astro。'],
  ['<header></header>', '', '页面应当有一个 <header>，现有 0 个。请改 src/layouts/Page.astro。'],
  ['<footer></footer>', '', '页面应当有一个 <footer>，现有 0 个。请改 src/layouts/Page.astro。'],
  ['<nav aria-label="主导航"></nav>', '', '没有 <nav>。请改 src/layouts/Page.astro。'],
  [' aria-label="主导航"', '', '有一个 <nav> 没有名称。请写 aria-label。'],
])('%s turned into “%s” is reported', (part, changed, problem) => {
  expect(problems(`<html lang="zh"><body>${body.replace(part, changed)}</body></html>`)).toEqual([problem]);
});

test('the header of an article is not that of the page', () => {
  const html = `<html lang="zh"><body>${body.replace('<main>', '<main><header></header>')}</body></html>`;
  expect(problems(html)).toEqual([]);
});
