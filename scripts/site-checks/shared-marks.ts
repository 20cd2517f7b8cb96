import type { Entry } from '#src/content/entry.ts';
import type { BuiltSite } from './built-site.ts';
import { isInvented } from './demonstration.ts';
import type { Page } from './page.ts';

/** What others show of a page without its marks: catalogues, search engines, cards of shared links. */
const TOLD = new Set([
  'description',
  'ArticleTitle',
  'Description',
  'og:title',
  'og:description',
  'og:image:alt',
]);
const MARK = '演示：';

/** What is told of an invented item away from its page says so first, and of a real one it does not. */
export function sharedMarkProblems(page: Page, { entries }: Pick<BuiltSite, 'entries'>): string[] {
  const [item] = itemsAt(page.path, entries);
  if (!item) return [];
  const invented = isInvented(item);
  return page.all('meta').flatMap((meta) => {
    const key = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const marked = meta.getAttribute('content')?.startsWith(MARK);
    if (!TOLD.has(key) || marked === invented) return [];
    return [
      invented
        ? `是演示内容，<meta> ${key} 却不以“${MARK}”开头，转发出去会被当真。请检查这一页给 src/layouts/Page.astro 的 article 或 demonstration。`
        : `是真实内容，<meta> ${key} 却以“${MARK}”开头。请检查这一页给 src/layouts/Page.astro 的 article 或 demonstration。`,
    ];
  });
}

/** The items that a page is about: its own, or those of the page that it stands below, as the editions of a report do. */
function itemsAt(path: string, entries: BuiltSite['entries']): readonly Entry[] {
  const own = (entries.get(path) ?? []).filter(({ data }) => data['provenance']);
  const folder = path.split('/').slice(0, -2);
  if (own.length > 0 || folder.length === 0) return own;
  return itemsAt([...folder, 'index.html'].join('/'), entries);
}
