import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { headingProblems } from './headings.ts';

test.each([
  ['<h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2>', []],
  ['<h2>b</h2>', ['没有 <h1>。请给页面一个大标题。', '标题“b”是 <h2>，跳了级。请改成 <h1>。']],
  ['<h1>a</h1><h1>b</h1>', ['有 2 个 <h1>。请只留一个，其余改成 <h2>。']],
  ['<h1>a</h1><h3>c</h3>', ['标题“c”是 <h3>，跳了级。请改成 <h2>。']],
  ['<h1>a</h1><h2> </h2>', ['有空的 <h2>。请写上文字或删去。']],
])('%s has the problems %j', (body, problems) => {
  expect(headingProblems(examplePage(body))).toEqual(problems);
});
