import { expect, test } from 'vitest';
import { canonicalProblems } from './canonical.ts';
import { examplePage, exampleSite } from './example-site.ts';

const problems = (link: string, path = 'news/index.html') =>
  canonicalProblems(examplePage(link, path), exampleSite());

test('a page that names its own address is sound', () => {
  expect(problems('<link rel="canonical" href="https://portal.example/news/">')).toEqual([]);
});

test('the error page needs no address', () => {
  expect(problems('', '404.html')).toEqual([]);
});

test.each([
  ['', '现为 （没有）。'],
  ['<link rel="canonical" href="https://portal.example/news">', '现为 https://portal.example/news。'],
  ['<link rel="canonical" href="https://elsewhere.example/news/">', '现为 https://elsewhere.example/news/。'],
])('“%s” is reported', (link, problem) => {
  expect(problems(link)).toEqual([expect.stringContaining(`应为 https://portal.example/news/，${problem}`)]);
});
