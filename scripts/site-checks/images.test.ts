import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { imageProblems } from './images.ts';

test.each([
  '<img src="/a.webp" alt="湿地">',
  '<img src="/a.webp" alt="">',
  '<svg aria-hidden="true"></svg>',
  '<svg role="img" aria-label="七天"></svg>',
])('%s is sound', (body) => {
  expect(imageProblems(examplePage(body))).toEqual([]);
});

test.each([
  ['<img src="/a.webp">', '图片 /a.webp 没有 alt。'],
  ['<svg class="chart"></svg>', '<svg class="chart"> 没有名称。'],
  ['<svg role="img"></svg>', '<svg class=""> 没有名称。'],
  ['<svg aria-label="七天"></svg>', '<svg class=""> 没有名称。'],
])('%s is reported', (body, problem) => {
  expect(imageProblems(examplePage(body))).toEqual([expect.stringContaining(problem)]);
});
