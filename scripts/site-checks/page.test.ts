import { expect, test } from 'vitest';
import { addressOf, ancestorsOf, parsePage, tagOf, textOf } from './page.ts';

test.each([
  ['index.html', '/'],
  ['news/index.html', '/news/'],
  ['404.html', '/404.html'],
  ['a/myindex.html', '/a/myindex.html'],
])('%s is read at %s', (path, address) => {
  expect(addressOf(path)).toBe(address);
});

test('elements of several tags come in the order of the page', () => {
  const page = parsePage('index.html', '<h2>a</h2><p>b</p><h1>c</h1>');
  expect(page.all('h1', 'h2').map(textOf)).toEqual(['a', 'c']);
  expect(page.all('h3')).toEqual([]);
});

test('ancestors are listed from the inside out', () => {
  const page = parsePage('index.html', '<main><ul><li><a>x</a></li></ul></main>');
  expect(page.all('a').flatMap(ancestorsOf).map(tagOf)).toEqual(['li', 'ul', 'main']);
});
