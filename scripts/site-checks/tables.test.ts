import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { tableProblems } from './tables.ts';

const problems = (table: string) => tableProblems(examplePage(`<table>${table}</table>`));

test('a table with a caption and scoped heading cells is sound', () => {
  expect(problems('<caption>各区县</caption><tr><th scope="col">区县</th></tr>')).toEqual([]);
});

test.each([
  ['<tr><th scope="col">区县</th></tr>', '有一张表没有 <caption>。请写明表里是什么。'],
  ['<caption> </caption><tr><th scope="row">a</th></tr>', '有一张表没有 <caption>。请写明表里是什么。'],
  ['<caption>表</caption><tr><td>1</td></tr>', '表“表”没有表头。请把表头写成 <th scope="col">。'],
  [
    '<caption>表</caption><tr><th>区县</th></tr>',
    '表“表”的表头“区县”没有 scope。请写 scope="col" 或 "row"。',
  ],
])('%s is reported', (table, problem) => {
  expect(problems(table)).toEqual([problem]);
});
