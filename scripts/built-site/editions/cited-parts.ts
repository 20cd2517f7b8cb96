import { parsePage, type Page } from '../../site-checks/page.ts';
import type { Shelf } from '../planting.ts';

/** What comparing the parts that can be cited with their fixed pages has found; without parts nothing was proved. */
export type PartsRead = { readonly parts: number; readonly problems: readonly string[] };

/** Every table and chart that a page offers to cite stands, by its anchor, on the fixed page that the reference names. */
export function readCitedParts({ files, read }: Shelf): PartsRead {
  const anchors = new Map<string, ReadonlySet<string>>();
  const idsOf = (path: string) => anchors.getOrInsertComputed(path, () => idsIn(parsePage(path, read(path))));
  const cited = [...files]
    .filter((path) => path.endsWith('.html') && read(path).includes('data-cite-part='))
    .map((path) => citedPage(parsePage(path, read(path))));
  return {
    parts: cited.flatMap(({ parts }) => parts).length,
    problems: cited.flatMap(({ path, fixed, parts }) => {
      if (!files.has(fixed)) return [`${path}: 引用的固定版本 ${fixed} 没有这一页。`];
      return parts
        .filter((part) => !idsOf(fixed).has(part))
        .map(
          (part) => `${path}: 可以引用 #${part}，固定版本 ${fixed} 上却没有。请检查 components/editions/。`,
        );
    }),
  };
}

function citedPage({ path, elements }: Page) {
  const values = (name: string) => elements.flatMap((element) => element.getAttribute(name) ?? []);
  const [fixed = ''] = values('data-fixed');
  return { path, fixed: `${pathOf(fixed)}index.html`, parts: values('data-cite-part') };
}

function pathOf(address: string): string {
  return URL.parse(address)?.pathname.slice(1) ?? '';
}

function idsIn({ elements }: Page): ReadonlySet<string> {
  return new Set(elements.map(({ id }) => id));
}
