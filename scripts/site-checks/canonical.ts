import type { BuiltSite } from './built-site.ts';
import type { Page } from './page.ts';

/** A page names its own address. The error page has none: it stands at every address that leads nowhere. */
export function canonicalProblems(page: Page, { origin }: Pick<BuiltSite, 'origin'>): string[] {
  if (page.path === '404.html') return [];
  const named = page
    .all('link')
    .filter((link) => link.getAttribute('rel') === 'canonical')
    .map((link) => link.getAttribute('href') ?? '');
  const own = origin + page.address;
  if (named.length === 1 && named[0] === own) return [];
  return [`canonical 应为 ${own}，现为 ${named.join('、') || '（没有）'}。请改 src/layouts/Page.astro。`];
}
