import type { ArchivePage } from './page.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A page in the form of the portal's own: what is searched stands in `main`, the navigation does not. */
export function pageHtml({ title, sections }: ArchivePage): string {
  const parts = sections.flatMap(({ heading, paragraphs, table }) => [
    heading && `<h2>${escape(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${emphasised(escape(text))}</p>`),
    table.length > 0 && tableHtml(table),
  ]);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escape(title)}</title></head>
<body><nav><a href="/">首页</a></nav>
<main data-pagefind-body><h1>${escape(title)}</h1>
${parts.filter(Boolean).join('\n')}
</main></body></html>
`;
}

function tableHtml(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `<tr>${cells.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`);
  return `<table>${lines.join('\n')}</table>`;
}

/** Phrases in quotation marks stand out: text goes on across inline elements. */
function emphasised(html: string): string {
  return html.replace(/“([^”]+)”/g, '<strong>“$1”</strong>');
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}
