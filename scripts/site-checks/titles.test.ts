import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { parsePage } from './page.ts';
import { titleOf, titleProblems } from './titles.ts';

test('the title of a drawing is not the title of its page', () => {
  expect(titleOf(examplePage('<svg><title>图</title></svg>'))).toBe('页');
});

test.each([
  '<head></head>',
  '<head><title> </title></head>',
  '<head><title>a</title><title>b</title></head>',
])('%s has no title', (html) => {
  expect(titleOf(parsePage('index.html', html))).toBe('');
});

test('a missing title and one used twice are reported', () => {
  const pages = [
    { path: 'a.html', title: '空气' },
    { path: 'b.html', title: '' },
    { path: 'c.html', title: '空气' },
  ];
  expect(titleProblems(pages)).toEqual([
    'b.html: 没有 <title>，或不止一个。请写一个。',
    'c.html: 标题“空气”与 a.html 相同。请改一个。',
  ]);
});
