import type { HTMLElement } from 'node-html-parser';
import type { Entry } from '#src/content/entry.ts';
import { isDemonstration, type Provenance } from '#src/domain/provenance.ts';
import type { BuiltSite } from './built-site.ts';
import { downloadsOf } from './addresses.ts';
import { ancestorsOf, tagOf, type Page } from './page.ts';

type Site = Pick<BuiltSite, 'demonstration' | 'entries'>;

/** Marks of items other than the page's own stand in these. */
const ROWS = new Set(['li', 'tr', 'nav']);

/** A page says what is invented on it, and robots stay away while anything on the site may be. */
export function demonstrationProblems(page: Page, site: Site): string[] {
  const marks = page.elements.filter(isMark);
  const inMain = marks.filter((mark) => isInside(mark, 'main'));
  const own = inMain.filter((mark) => !ancestorsOf(mark).some((element) => ROWS.has(tagOf(element))));
  return [
    ...siteProblems(page, site, marks.length, marks.length - inMain.length),
    ...ownProblems(site.entries.get(page.path) ?? [], own.length > 0),
    ...rowProblems(page, site),
  ];
}

/** What is taken away says so too. */
export function downloadProblems({ entries, files, read }: BuiltSite): string[] {
  return [...entries.values()].flat().flatMap((entry) =>
    downloadsOf(entry)
      .filter((path) => files.has(path) && read(path).includes('演示') !== isInvented(entry))
      .map((path) =>
        isInvented(entry)
          ? `${path}: 是演示内容，文件里却没有写“演示”。请检查 src/downloads/。`
          : `${path}: 是真实内容，文件里却写着“演示”。请检查 src/downloads/。`,
      ),
  );
}

function siteProblems(page: Page, { demonstration }: Site, marks: number, inFrame: number): string[] {
  const hidden = page.all('meta').some(isNoIndex);
  if (!demonstration) {
    return [
      ...(hidden && !mayHide(page) ? ['正式网站却要搜索引擎不收录（noindex）。请删去。'] : []),
      ...(marks > 0 ? ['正式网站却有“演示”标记。请删去演示内容。'] : []),
    ];
  }
  return [
    ...(hidden ? [] : ['没有 <meta name="robots" content="noindex">，演示内容会被搜索引擎收录。请补上。']),
    ...(inFrame > 0 ? [] : ['没有演示横幅（.demo-tag）。请检查 src/layouts/Page.astro。']),
  ];
}

/** What is not found, and editions of a report beside the newest, are not to be listed. */
function mayHide({ path }: Page): boolean {
  return path === '404.html' || /^reports\/.*\/(?:editions\/\d+|changes)\/index\.html$/.test(path);
}

function ownProblems(entries: readonly Entry[], marked: boolean): string[] {
  const items = entries.filter(({ data }) => data['provenance']);
  if (items.some(isInvented) && !marked) return ['是演示内容，页面上却没有“演示”标记。请加 <DemoTag />。'];
  const real = items.length > 0 && !items.some(isInvented);
  return real && marked ? ['是真实内容，页面上却有“演示”标记。请删去。'] : [];
}

function rowProblems(page: Page, { entries }: Site): string[] {
  return page.all('a').flatMap((link) => {
    const path = `${(link.getAttribute('href') ?? '').replace(/[?#].*$/, '').slice(1)}index.html`;
    const row = ancestorsOf(link).find((element) => ROWS.has(tagOf(element)));
    const invented = entries.get(path)?.some(isInvented) && isInside(link, 'main') && !isInside(link, 'nav');
    if (!invented || !row || row.getElementsByTagName('*').some(isMark)) return [];
    return [`列表里的演示内容 /${path.replace('index.html', '')} 没有“演示”标记。请加 <DemoTag />。`];
  });
}

function isMark(element: HTMLElement): boolean {
  return element.rawAttrs.includes('demo-tag') && element.classList.contains('demo-tag');
}

function isNoIndex(meta: HTMLElement): boolean {
  return meta.getAttribute('name') === 'robots' && /noindex/.test(meta.getAttribute('content') ?? '');
}

function isInside(element: HTMLElement, tag: string): boolean {
  return ancestorsOf(element).some((around) => tagOf(around) === tag);
}

/** Whether an item is one of demonstration. */
export function isInvented({ data }: Entry): boolean {
  const provenance = data['provenance'] as Provenance | undefined; // by the schemas
  return provenance !== undefined && isDemonstration({ provenance });
}
