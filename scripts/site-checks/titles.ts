import { textOf, type Page } from './page.ts';

/** The text of a page's `<title>`; empty when there is none, or more than one. */
export function titleOf(page: Page): string {
  const titles = page.all('title').filter((element) => element.parentNode?.rawTagName === 'head');
  const [title] = titles;
  return title && titles.length === 1 ? textOf(title) : '';
}

/** Every page has a title of its own. */
export function titleProblems(pages: readonly { readonly path: string; readonly title: string }[]): string[] {
  const first = new Map<string, string>();
  return pages.flatMap(({ path, title }) => {
    if (title === '') return [`${path}: 没有 <title>，或不止一个。请写一个。`];
    const earlier = first.get(title);
    first.set(title, earlier ?? path);
    return earlier ? [`${path}: 标题“${title}”与 ${earlier} 相同。请改一个。`] : [];
  });
}
