import { expect, test } from 'vitest';
import { pageBlocks } from './page-blocks.ts';

const blocks = (main: string) => pageBlocks(`<main data-pagefind-body>${main}</main>`)?.blocks;

test('a page without a part that is searched has no blocks', () => {
  expect(pageBlocks('<main><p>Air</p></main>')).toBeNull();
});

test('the first heading is the title, everything else is blocks', () => {
  const html = '<header>Site</header><main data-pagefind-body><h1>Air <b>week</b></h1><p>Good.</p></main>';
  expect(pageBlocks(html)).toEqual({ title: 'Air week', blocks: ['Good.'] });
});

test.each([
  ['<p>PM<sub>2.5</sub> <a href="/">is</a> low</p>', ['PM2.5 is low']],
  ['<p>a</p><p>b</p>', ['a', 'b']],
  ['a<div>b<p>c</p>d</div>e', ['a', 'b', 'c', 'd', 'e']],
  ['<tr><th>Air</th><td>35</td></tr>', ['Air', '35']],
  ['<li>one<ul><li>two</li></ul></li>', ['one', 'two']],
  ['<p>line<br>next</p>', ['line next']],
  ['<p>a\n   b&nbsp;&amp;&lt;c</p>', ['a b &<c']],
  ['<details><summary>More</summary>Text</details>', ['More', 'Text']],
  ['<my-part>own</my-part>', ['own']],
  ['<p>e\u0301</p>', ['é']],
  ['<p> </p>', []],
])('%s says its blocks', (main, said) => {
  expect(blocks(main)).toEqual(said);
});

test.each([
  '<p data-pagefind-ignore>x</p>',
  '<p hidden>x</p>',
  '<p data-print-only>x</p>',
  '<script>x</script>',
  '<style>x</style>',
  '<template><p>x</p></template>',
  '<noscript>x</noscript>',
  '<svg><title>x</title></svg>',
  '<select><option>x</option></select>',
])('%s is not read', (silent) => {
  expect(blocks(`<p>a</p>${silent}<p>b</p>`)).toEqual(['a', 'b']);
});

test('what is not read within a line does not end it', () => {
  expect(blocks('<p>Air<span hidden>x</span> good</p>')).toEqual(['Air good']);
});
