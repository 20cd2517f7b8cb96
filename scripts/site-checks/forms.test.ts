import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { formProblems } from './forms.ts';

test.each([
  '<label for="q">搜索</label><input id="q" name="q">',
  '<label>看哪一项 <select><option>PM2.5</option></select></label>',
  '<input aria-label="搜索">',
  '<input type="hidden" name="q">',
  '<button>搜索</button>',
])('%s is sound', (body) => {
  expect(formProblems(examplePage(body))).toEqual([]);
});

test.each([
  ['<input id="q" name="q">', '表单项 <input name="q"> 没有标签。请加 <label for="…">。'],
  [
    '<label for="q"></label><input id="q" name="q">',
    '表单项 <input name="q"> 没有标签。请加 <label for="…">。',
  ],
  [
    '<label for="p">搜</label><select name="s"></select>',
    '表单项 <select name="s"> 没有标签。请加 <label for="…">。',
  ],
  ['<button><svg></svg></button>', '有一个没有文字的按钮。请写上文字或 aria-label。'],
])('%s is reported', (body, problem) => {
  expect(formProblems(examplePage(body))).toEqual([problem]);
});
