import { expect, test } from 'vitest';
import { examplePage } from './example-site.ts';
import { accessibleName } from './names.ts';

test.each([
  ['<svg aria-label="图"></svg>', '图'],
  ['<svg aria-labelledby="a b"></svg><p id="a">一</p><p id="b">二</p>', '一 二'],
  ['<svg><title>题</title></svg>', '题'],
  ['<svg aria-label=" "></svg>', ''],
  ['<svg aria-labelledby="c"></svg>', ''],
  ['<svg><g><title>里面</title></g></svg>', ''],
])('%s is called “%s”', (body, name) => {
  const page = examplePage(body);
  expect(page.all('svg').map((svg) => accessibleName(page, svg))).toEqual([name]);
});
