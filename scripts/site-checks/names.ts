import type { HTMLElement } from 'node-html-parser';
import { tagOf, textOf, type Page } from './page.ts';

/** The name that an attribute, or the `<title>` of a drawing, gives an element; empty when there is none. */
export function accessibleName(page: Page, element: HTMLElement): string {
  const label = element.getAttribute('aria-label')?.trim();
  if (label) return label;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.length === 0 ? [] : page.elements.filter(({ id }) => id !== '' && ids.includes(id));
  const title = element.childNodes.find((child) => child.rawTagName === 'title');
  return [...named.map(textOf), tagOf(element) === 'svg' ? (title?.text ?? '') : ''].join(' ').trim();
}
