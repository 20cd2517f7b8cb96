import type { HTMLElement } from 'node-html-parser';
import { tagOf, textOf, type Page } from './page.ts';

const SCOPES = new Set(['col', 'row', 'colgroup', 'rowgroup']);

/** Every table says what it holds, and every heading cell says what it heads. */
export function tableProblems(page: Page): string[] {
  return page.all('table').flatMap((table) => {
    const caption = table.childNodes.find((child) => child.rawTagName === 'caption')?.text.trim() ?? '';
    const heads = table.getElementsByTagName('th');
    return [
      ...(caption === '' ? ['有一张表没有 <caption>。请写明表里是什么。'] : []),
      ...(heads.length === 0 ? [`表“${caption}”没有表头。请把表头写成 <th scope="col">。`] : []),
      ...heads
        .filter(isLoose)
        .map((head) => `表“${caption}”的表头“${textOf(head)}”没有 scope。请写 scope="col" 或 "row"。`),
    ];
  });
}

function isLoose(head: HTMLElement): boolean {
  return tagOf(head) === 'th' && !SCOPES.has(head.getAttribute('scope') ?? '');
}
