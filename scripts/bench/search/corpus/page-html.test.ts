import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { blocksOf, makePage } from './page.ts';
import { pageHtml } from './page-html.ts';

test('every block stands in the part that is searched, whole and in its order', () => {
  const page = makePage(1, 12);
  const main = parse(pageHtml(page)).querySelector('main[data-pagefind-body]');
  const texts = main?.querySelectorAll('h1, h2, p, td').map(({ textContent }) => textContent);
  expect(texts).toEqual(blocksOf(page));
});

test('signs of HTML are escaped, and quoted phrases stand out', () => {
  const sections = [{ heading: 'a<b', paragraphs: ['“A&B”好'], table: [] }];
  const html = pageHtml({ ...makePage(1, 0), title: '<i>', sections });
  expect(html).toContain('<h1>&lt;i&gt;</h1>');
  expect(html).toContain('<h2>a&lt;b</h2>');
  expect(html).toContain('<p><strong>“A&amp;B”</strong>好</p>');
});
