import type { Change } from './typed.ts';

/** A text in simplified characters; null where it has no others. */
export function simplifiedText(text: string, simplified: ReadonlyMap<string, string>): Change | null {
  const query = [...text].map((character) => simplified.get(character) ?? character).join('');
  return query === text ? null : { query, from: text, to: query };
}
