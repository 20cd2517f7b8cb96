import type { HTMLElement } from 'node-html-parser';

/** A text of a page with its white space as one blank. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text of the first part that a selector finds; empty where there is none. */
export function textOf(element: HTMLElement, selector: string): string {
  return plain(element.querySelector(selector)?.text ?? '');
}

/** The texts of all parts that a selector finds. */
export function textsOf(element: HTMLElement, selector: string): string[] {
  return element.querySelectorAll(selector).map(({ text }) => plain(text));
}
