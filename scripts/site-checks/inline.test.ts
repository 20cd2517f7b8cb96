import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { inlineProblems } from './inline.ts';

test('a script in a file and a text about styles are sound', () => {
  const body = '<script type="module" src="/a.js"></script><p title="the style = plain">x</p>';
  expect(inlineProblems(examplePage(body))).toEqual([]);
});

test.each([
  ['<script>alert(1)</script>', '有写在页面里的 <script>。'],
  ['<style>p{}</style>', '有写在页面里的 <style>。'],
  ['<p style="color:red">x</p>', '<p> 有 style 属性，浏览器会拦下。'],
  ['<a href="/" onclick="go()">x</a>', '<a> 有 onclick 属性，浏览器会拦下。'],
  ['<a\nONCLICK=go()>x</a>', '<a> 有 ONCLICK 属性，浏览器会拦下。'],
])('%s is reported', (body, problem) => {
  expect(inlineProblems(examplePage(body))).toEqual([expect.stringContaining(problem)]);
});
