import type { HTMLElement } from 'node-html-parser';
import { tagOf, type Page } from './page.ts';

/** An address as it is written in a page. */
export type Link = { readonly tag: string; readonly href: string };

/** What is kept of every page until all are read. */
export type LinkedPage = {
  readonly path: string;
  readonly address: string;
  readonly ids: ReadonlySet<string>;
  readonly links: readonly Link[];
};

const TAGS = [
  'a',
  'area',
  'form',
  'link',
  'script',
  'img',
  'source',
  'use',
  'image',
  'iframe',
  'video',
  'audio',
];
const ATTRIBUTES = ['href', 'src', 'action', 'xlink:href', 'poster'];

/** What a page points at, and where it can be pointed at. */
export function linkedPage(page: Page): LinkedPage {
  const { path, address, elements } = page;
  const ids = new Set(elements.map(({ id }) => id).filter((id) => id !== ''));
  const links = page
    .all(...TAGS)
    .filter((element) => element.getAttribute('rel') !== 'canonical')
    .flatMap((element) => addressesIn(element).map((href) => ({ tag: tagOf(element), href })));
  return { path, address, ids, links };
}

function addressesIn(element: HTMLElement): string[] {
  const single = ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []);
  const candidates = element.getAttribute('srcset')?.split(/,\s+/) ?? [];
  return [...single, ...candidates.map((candidate) => candidate.trim().split(/\s/)[0] ?? '')];
}
