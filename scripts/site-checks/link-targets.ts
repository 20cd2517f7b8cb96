import type { BuiltSite } from './built-site.ts';
import { linkSource } from './link-source.ts';
import type { Link, LinkedPage } from './links.ts';

type Where = Pick<BuiltSite, 'files' | 'origin' | 'entries'>;

/** What a reader may follow to another site; everything else must come from this one. */
const FOLLOWED = new Set(['a', 'area']);
const FOLLOWED_PROTOCOLS = new Set(['http:', 'https:', 'tel:', 'mailto:', 'webcal:']);

/** Every address leads somewhere: to a file or place of the site, or openly to another site. */
export function linkProblems(pages: readonly LinkedPage[], site: Where): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      const problem = linkProblem(page, link, site, byPath);
      return problem === null ? [] : [`${page.path}: ${problem}${linkSource(page.path, link.href, site)}`];
    }),
  );
}

function linkProblem(
  page: LinkedPage,
  { tag, href }: Link,
  site: Where,
  pages: ReadonlyMap<string, LinkedPage>,
): string | null {
  const url = href.trim() === '' ? null : URL.parse(href, site.origin + page.address);
  if (!url) return `<${tag}> 的地址“${href}”不是地址。请改正或删去。`;
  if (url.origin !== site.origin) return foreignProblem(tag, href, url.protocol);
  const path = decode(url.pathname).slice(1);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (site.files.has(file)) return fragmentProblem(href, decode(url.hash.slice(1)), pages.get(file));
  if (site.files.has(`${path}/index.html`)) return `链接“${href}”少了结尾的斜杠。请写成 /${path}/。`;
  return `链接“${href}”没有指向任何页面或文件。请改成已有的地址。`;
}

function foreignProblem(tag: string, href: string, protocol: string): string | null {
  if (protocol === 'data:' && tag === 'img') return null;
  if (!FOLLOWED.has(tag)) return `<${tag}> 从别处取“${href}”。请把文件放进本站。`;
  if (FOLLOWED_PROTOCOLS.has(protocol)) return null;
  return `链接“${href}”不能以 ${protocol} 开头。请写网址、站内地址、tel: 或 mailto:。`;
}

function fragmentProblem(href: string, id: string, page: LinkedPage | undefined): string | null {
  if (id === '' || id === 'top' || page?.ids.has(id)) return null;
  return `链接“${href}”指向的那一页没有 #${id}。请改成那里已有的标题。`;
}

/** `%E7%BB%8D` as the character it stands for; as it is when it stands for none. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
