import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { composed } from '#src/search/canonical.ts';

/** What a page says, in the order of the page. */
export type PageBlocks = {
  /** The text of its first heading. */
  readonly title: string;
  /** The text of everything else, cut where a block of the page ends. */
  readonly blocks: readonly string[];
};

/** Elements that stand within a line: their text goes on in it. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'select', 'textarea']);

/** What a built page says to its readers in the part that is searched. @returns null where no part is searched. */
export function pageBlocks(html: string): PageBlocks | null {
  if (!html.includes('data-pagefind-body')) return null;
  const body = parse(html).querySelector('[data-pagefind-body]');
  if (!body) return null;
  const heading = body.querySelector('h1');
  const lines = new Lines(heading);
  lines.read(body);
  return { title: heading ? tidy(heading.text) : '', blocks: lines.all() };
}

class Lines {
  private readonly lines: string[] = [];
  private line = '';
  private readonly except: HTMLElement | null;

  constructor(except: HTMLElement | null) {
    this.except = except;
  }

  read(node: Node): void {
    if (node.nodeType === NodeType.TEXT_NODE) this.line += node.text;
    if (!(node instanceof HTMLElement) || this.isSilent(node)) return;
    const isInline = INLINE.has(node.rawTagName.toLowerCase());
    if (!isInline) this.end();
    if (node.rawTagName === 'br') this.line += '\n';
    for (const child of node.childNodes) this.read(child);
    if (!isInline) this.end();
  }

  all(): readonly string[] {
    this.end();
    return this.lines;
  }

  private end(): void {
    const line = tidy(this.line);
    if (line !== '') this.lines.push(line);
    this.line = '';
  }

  private isSilent(element: HTMLElement): boolean {
    const { attributes } = element;
    return (
      element === this.except ||
      SILENT.has(element.rawTagName.toLowerCase()) ||
      'data-pagefind-ignore' in attributes ||
      'data-print-only' in attributes ||
      'hidden' in attributes
    );
  }
}

function tidy(text: string): string {
  return composed(text).replace(/\s+/g, ' ').trim();
}
