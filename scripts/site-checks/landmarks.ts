import { accessibleName } from './names.ts';
import { tagOf, type Page } from './page.ts';

/** The language, and the parts of a page that readers of screen readers jump between. */
export function landmarkProblems(page: Page): string[] {
  const ofBody = (tag: string) =>
    page.all(tag).filter(({ parentNode }) => tagOf(parentNode) === 'body').length;
  return [
    ...languageProblems(page),
    ...once('main', page.all('main').length),
    ...once('header', ofBody('header')),
    ...once('footer', ofBody('footer')),
    ...navigationProblems(page),
  ];
}

function languageProblems(page: Page): string[] {
  const language = page.all('html')[0]?.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}(-\w+)*$/i.test(language) ? [] : ['<html> 没有写明语言。请写 lang="zh-CN"。'];
}

function once(tag: string, count: number): string[] {
  return count === 1 ? [] : [`页面应当有一个 <${tag}>，现有 ${count} 个。请改 src/layouts/Page.astro。`];
}

function navigationProblems(page: Page): string[] {
  const navigations = page.all('nav');
  if (navigations.length === 0) return ['没有 <nav>。请改 src/layouts/Page.astro。'];
  const nameless = navigations.filter((element) => accessibleName(page, element) === '');
  return nameless.map(() => '有一个 <nav> 没有名称。请写 aria-label。');
}
