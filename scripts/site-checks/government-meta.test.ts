import { expect, test } from 'vitest';
import { exampleEntry, exampleSite } from './example-site.ts';
import { metaProblems } from './government-meta.ts';
import { parsePage } from './page.ts';

const SITE = ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const SHARED = ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'];
const ITEM = ['ArticleTitle', 'ContentSource', 'Keywords', 'Description', 'Url'];
const site = exampleSite({}, { items: [exampleEntry('news', 'rain')] });

const names = (keys: readonly string[]) => keys.map((key) => `<meta name="${key}" content="a">`).join('');
const everyPage = names(SITE) + SHARED.map((key) => `<meta property="${key}" content="a">`).join('');
const item = `${everyPage}${names(ITEM)}<meta name="PubDate" content="2026-12-01 09:00">`;

function problems(head: string, path = 'news/rain/index.html'): string[] {
  return metaProblems(parsePage(path, `<html><head>${head}</head><body></body></html>`), site);
}

test('a page of lists says its site and column, an item also when it was published and by whom', () => {
  expect(problems(everyPage, 'news/index.html')).toEqual([]);
  expect(problems(item)).toEqual([]);
});

test.each([...SITE, ...SHARED, ...ITEM, 'PubDate'])('an item without %s is reported', (key) => {
  expect(problems(item.replace(`"${key}"`, '"x"'))).toEqual([expect.stringContaining(`<meta> ${key}，`)]);
});

test('what is empty or said twice is reported', () => {
  expect(problems(item.replace('content="a"', 'content=" "'))).toHaveLength(1);
  expect(problems(item + names(['SiteName']))).toHaveLength(1);
});

test.each(['2026-12-01', '2026-12', '2026'])('%s is as much of a date as is known', (date) => {
  expect(problems(item.replace('2026-12-01 09:00', date))).toEqual([]);
});

test.each(['2026年12月1日', '2026-12-01T09:00', '12-01'])('%s is no date', (date) => {
  expect(problems(item.replace('2026-12-01 09:00', date))).toEqual([expect.stringContaining('PubDate 是')]);
});
