import { canonicalOf } from '../canonical.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { dateWordsIn } from './date-words.ts';
import { knownOf, type Known } from './known.ts';
import { piecesIn } from './matches.ts';
import { reportsOf } from './periods.ts';
import { rewritesOf } from './rewrites.ts';
import { sayingOf, withoutDropped } from './said.ts';
import { simplifiedText } from './traditional.ts';
import { termsIn, textOf, typedText } from './typed.ts';
import type { HelpName, HelpWords, NameKind } from './words.ts';

/** A page to go to directly. */
export type Answer = {
  readonly title: string;
  readonly address: string;
  readonly kind: NameKind;
  readonly demonstration: boolean;
  /** There is no report of the time asked for: this is the newest that there is. */
  readonly isNewest: boolean;
};

const MOST = 3;

/** Pages that a query asks for: by their names, by a question, by a time; then those of names within it, or of what it may stand for. */
export function answersOf(query: string, words: HelpWords, today: CalendarDay): Answer[] {
  const known = knownOf(words);
  const typed = typedText(query);
  const text = simplifiedText(typed, known.simplified)?.query ?? typed;
  const direct = [
    ...named(canonicalOf(text), known),
    ...asked(text, known),
    ...dated(text, words, today),
    ...within(text, known),
  ];
  return distinct(direct.length > 0 ? direct : indirect(text, words, known, today));
}

/** What it may stand for as a whole, else names that it is a part of, else names within what it may stand for. */
function indirect(text: string, words: HelpWords, known: Known, today: CalendarDay): Answer[] {
  const meant = rewritesOf(text, words, today)
    .filter(({ reason }) => reason !== 'loosened')
    .map(({ query }) => query);
  const ways = [
    meant.flatMap((query) => [...named(canonicalOf(query), known), ...asked(query, known)]),
    holding(text, known),
    ...meant.map((query) => within(query, known)),
  ];
  return ways.find(({ length }) => length > 0) ?? [];
}

function named(canonical: string, { names }: Known): Answer[] {
  return (names.get(canonical) ?? []).flatMap(fromName);
}

function asked(text: string, known: Known): Answer[] {
  const page = sayingOf(text, known)?.phrase.page;
  return page ? fromName(page) : [];
}

function dated(text: string, words: HelpWords, today: CalendarDay): Answer[] {
  return dateWordsIn(text, today).flatMap((word) =>
    reportsOf(word, words).map(({ period: _, ...answer }) => answer),
  );
}

/** The names in it, the longest first. */
function within(text: string, known: Known): Answer[] {
  return termsIn(text)
    .map((term) => withoutDropped(term, known))
    .flatMap((term) =>
      piecesIn(term, known.names, known.longest).map(({ start, end }) => textOf(term.slice(start, end))),
    )
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => named(name, known));
}

/** The names that it is a part of, where they are few. */
function holding(text: string, { names }: Known): Answer[] {
  const part = canonicalOf(text);
  if (!/\p{Script=Han}.*\p{Script=Han}/u.test(part)) return [];
  const found = [...names]
    .filter(([name]) => name.includes(part))
    .flatMap(([, own]) => own.flatMap(fromName));
  return new Set(found.map(({ address }) => address)).size > MOST ? [] : found;
}

function fromName({ name, address, kind, demonstration }: Omit<HelpName, 'also'>): Answer[] {
  const isDemonstration = demonstration === true;
  return address === null
    ? []
    : [{ title: name, address, kind, demonstration: isDemonstration, isNewest: false }];
}

function distinct(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ address }) => !seen.has(address) && seen.add(address)).slice(0, MOST);
}
