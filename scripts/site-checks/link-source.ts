import { lineInFile } from '#src/content/citable-links.ts';
import type { BuiltSite } from './built-site.ts';

/** Where an editor wrote a link that stands on a page, `（写在 content/news/2026/2026-001.mdx:14）`; empty for a link that no text has. */
export function linkSource(path: string, href: string, { entries }: Pick<BuiltSite, 'entries'>): string {
  for (const { file, body } of entries.get(path) ?? []) {
    const index = Math.max(...[href, decoded(href)].map((text) => placeOf(body, text)));
    if (index >= 0) return `（写在 ${file}:${lineInFile(file, body, index)}）`;
  }
  return '';
}

/** As Markdown writes a link: in parentheses, between angle brackets, or as a reference. */
function placeOf(body: string, href: string): number {
  return Math.max(...['(', '<', ']: '].map((before) => body.indexOf(before + href)));
}

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
