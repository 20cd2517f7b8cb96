import type { BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';

/** What the guide to government websites (国办发〔2017〕47号) asks of every page, and of an item's. */
const ALWAYS = ['SiteName', 'SiteDomain', 'ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const OF_ITEMS = ['ArticleTitle', 'PubDate', 'ContentSource', 'Keywords', 'Description', 'Url'];
const SHARED = ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'];

/** `2026-12-01 09:00`, or as much of it as is known. */
const DATE = /^\d{4}(-\d\d(-\d\d( \d\d:\d\d)?)?)?$/;

/** Where a page says what it is to catalogues and to those who share it. */
export function metaProblems(page: Page, { entries }: Pick<BuiltSite, 'entries'>): string[] {
  const metas = page.all('meta');
  const said = (key: string) =>
    metas
      .filter((meta) => [meta.getAttribute('name'), meta.getAttribute('property')].includes(key))
      .map((meta) => meta.getAttribute('content')?.trim() ?? '');
  const wanted = [...ALWAYS, ...SHARED, ...(entries.has(page.path) ? OF_ITEMS : [])];
  const [date] = said('PubDate');
  return [
    ...wanted.filter((key) => said(key).length !== 1 || said(key)[0] === '').map(missing),
    ...(date === undefined || DATE.test(date) ? [] : [`PubDate 是“${date}”。请写成 2026-12-01 09:00 这样。`]),
  ];
}

function missing(key: string): string {
  return `没有 <meta> ${key}，或不止一个，或是空的。请检查 src/components/ui/Meta.astro 和这一页给它的 article。`;
}
