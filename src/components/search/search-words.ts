import type { Words } from '#src/words/words.ts';

/** What the search says in the browser; parts in capitals are to be filled in. */
export type SearchWords = Words['search']['told'];

/** The words that an element was given by its page. */
export function wordsOf<T extends SearchWords>(element: HTMLElement): T {
  return JSON.parse(element.dataset['words'] ?? '{}') as T; // written by the page
}

/** `COUNT个网页` with its parts filled in: what is filled in stays as it is, whatever it says. */
export function filled(text: string, parts: Readonly<Record<string, string | number>>): string {
  const names = new RegExp(Object.keys(parts).join('|'), 'g');
  return text.replace(names, (name) => String(parts[name] ?? name));
}

/** A query as it is quoted: not the whole of a long one. */
export function quoted(query: string): string {
  const characters = [...query.trim()];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}
