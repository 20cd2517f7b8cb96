import { HTMLElement, parse, type Node } from 'node-html-parser';

/** A built page taken apart once. Checks read it and let it go: a large site does not fit into memory. */
export type Page = {
  /** The file below the site's folder: `news/index.html`. */
  readonly path: string;
  /** Where readers find it: `/news/`. */
  readonly address: string;
  /** In the order of the page. */
  readonly elements: readonly HTMLElement[];
  /** The elements of some tags, in the order of the page. */
  readonly all: (...tags: readonly string[]) => readonly HTMLElement[];
};

/** Takes a page apart. */
export function parsePage(path: string, html: string): Page {
  const elements: HTMLElement[] = [];
  collect(parse(html), elements);
  const byTag = Map.groupBy(elements, tagOf);
  const all = (...tags: readonly string[]) => {
    const [first = '', ...others] = tags;
    if (others.length === 0) return byTag.get(first) ?? [];
    return elements.filter((element) => tags.includes(tagOf(element)));
  };
  return { path, address: addressOf(path), elements, all };
}

/** `news/index.html` is read at `/news/`, `404.html` at `/404.html`. */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** In small letters; empty for what holds the whole page, and for what holds nothing. */
export function tagOf(element: { readonly rawTagName: string | null } | null): string {
  return element?.rawTagName?.toLowerCase() ?? '';
}

/** The elements around one, nearest first. */
export function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const parent = element.parentNode;
  return parent?.rawTagName ? [parent, ...ancestorsOf(parent)] : [];
}

/** What a reader sees of an element, without the white space around it. */
export function textOf(element: HTMLElement): string {
  return element.text.replace(/\s+/g, ' ').trim();
}

function collect(node: Node, elements: HTMLElement[]): void {
  for (const child of node.childNodes) {
    if (!(child instanceof HTMLElement)) continue;
    elements.push(child);
    collect(child, elements);
  }
}
