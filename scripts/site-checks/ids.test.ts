import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { idProblems } from './ids.ts';

test('ids that stand once and are found are sound', () => {
  const body =
    '<section aria-labelledby="a b"><h2 id="a">x</h2><i id="b"></i><rect fill="url(#a)"/></section>';
  expect(idProblems(examplePage(body))).toEqual([]);
});

test.each([
  ['<p id="a"></p><p id="a"></p><p id="a"></p>', 'id“a”用了不止一次。请改名。'],
  ['<section aria-labelledby="a"></section>', '<section> 的 aria-labelledby 指向不存在的 #a。请改正或删去。'],
  ['<label for="q">搜</label>', '<label> 的 for 指向不存在的 #q。请改正或删去。'],
  ['<svg><rect fill="url(#over)"/></svg>', '<rect> 的 fill 指向不存在的 #over。请改正或删去。'],
])('%s is reported', (body, problem) => {
  expect(idProblems(examplePage(body))).toEqual([problem]);
});
