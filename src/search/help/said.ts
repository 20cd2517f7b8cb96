import { textOf as joined, changed, spanOf, termsIn, type Change, type TypedTerm } from './typed.ts';
import type { Known } from './known.ts';
import type { HelpPhrase } from './words.ts';

/** A shorter phrase within another question says too little. */
const SHORTEST_WITHIN = 4;

/** What a question means. */
export type Saying = {
  readonly phrase: HelpPhrase;
  /** What is asked besides, without what a question is asked with. */
  readonly rest: readonly TypedTerm[];
};

/** The phrase that a query is, or the longest that it holds; null = none. */
export function sayingOf(text: string, known: Pick<Known, 'phrases' | 'dropped'>): Saying | null {
  const asked = termsIn(text).flat().filter(isAsked);
  const whole = joined(asked);
  const found =
    [...known.phrases.keys()]
      .filter((words) => words === whole || (words.length >= SHORTEST_WITHIN && whole.includes(words)))
      .toSorted((a, b) => b.length - a.length)[0] ?? '';
  const phrase = known.phrases.get(found);
  if (!phrase) return null;
  const start = [...whole.slice(0, whole.indexOf(found))].length;
  const parts = [asked.slice(0, start), asked.slice(start + [...found].length)];
  return {
    phrase,
    rest: parts.map((part) => withoutDropped(part, known)).filter(({ length }) => length > 0),
  };
}

/** The query with what is meant in the place of how it is asked. */
export function meant(text: string, known: Pick<Known, 'phrases' | 'dropped'>): Change[] {
  const saying = sayingOf(text, known);
  if (!saying) return [];
  const rest = saying.rest.map((part) => text.slice(spanOf(part).start, spanOf(part).end));
  const to = [...rest, saying.phrase.means].join(' ');
  const change = changed(text, [{ start: 0, end: text.length, to, apart: false }]);
  return change ? [change] : [];
}

/** Without what a question is asked with, at both ends. */
export function withoutDropped(term: TypedTerm, { dropped }: Pick<Known, 'dropped'>): TypedTerm {
  const text = joined(term);
  const atStart = dropped.find((word) => text.startsWith(word));
  if (atStart) return withoutDropped(term.slice([...atStart].length), { dropped });
  const atEnd = dropped.find((word) => text.endsWith(word));
  return atEnd ? withoutDropped(term.slice(0, -[...atEnd].length), { dropped }) : term;
}

/** Signs ask for nothing. */
function isAsked({ character }: TypedTerm[number]): boolean {
  return !/[\p{P}\p{S}]/u.test(character) || /[.%]/.test(character);
}
