import type { HTMLElement } from 'node-html-parser';
import { tagOf, type Page } from './page.ts';

const LISTS = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'];
const SUSPECT = new RegExp(`(${LISTS.join('|')})\\s*=|url\\(#`);

/** No id stands twice, and whatever points at one finds it. */
export function idProblems(page: Page): string[] {
  const ids = page.elements.map(({ id }) => id).filter((id) => id !== '');
  const known = new Set(ids);
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  const dangling = page.elements.flatMap((element) =>
    referencesOf(element).flatMap(({ name, id }) =>
      known.has(id) ? [] : [`<${tagOf(element)}> 的 ${name} 指向不存在的 #${id}。请改正或删去。`],
    ),
  );
  return [...[...twice].map((id) => `id“${id}”用了不止一次。请改名。`), ...dangling];
}

function referencesOf(element: HTMLElement): { name: string; id: string }[] {
  if (!SUSPECT.test(element.rawAttrs)) return [];
  return Object.entries(element.attributes).flatMap(([name, value]) => {
    const paint = /^url\(#([^)]+)\)$/.exec(value)?.[1];
    const ids = LISTS.includes(name) ? value.split(/\s+/).filter(Boolean) : paint ? [paint] : [];
    return ids.map((id) => ({ name, id }));
  });
}
