import { canonicalOf } from '../canonical.ts';
import type { HelpName, HelpPhrase, HelpWords } from './words.ts';

/** A word that stands on the site, taken apart for comparing. */
export type KnownWord = {
  readonly text: string;
  /** Canonical. */
  readonly characters: readonly string[];
  /** How each character is read; of one that is no Chinese one, itself. */
  readonly syllables: readonly string[];
  /** All syllables, and their first letters; null where it has other characters. */
  readonly letters: string | null;
  readonly initials: string | null;
};

/** The words for helping, as they are looked up. All keys are canonical. */
export type Known = {
  /** The most useful first. */
  readonly words: readonly KnownWord[];
  readonly byText: ReadonlyMap<string, KnownWord>;
  readonly longest: number;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly phrases: ReadonlyMap<string, HelpPhrase>;
  readonly names: ReadonlyMap<string, readonly HelpName[]>;
  readonly typos: ReadonlyMap<string, string>;
  /** The longest first. */
  readonly dropped: readonly string[];
  readonly readings: ReadonlyMap<string, string>;
  readonly simplified: ReadonlyMap<string, string>;
};

const made = new WeakMap<HelpWords, Known>();

/** Made once for each list of words. */
export function knownOf(words: HelpWords): Known {
  const known = made.get(words) ?? make(words);
  made.set(words, known);
  return known;
}

function make(words: HelpWords): Known {
  const readings = readingsOf(words);
  const list = textsOf(words).map((text) => knownWord(text, readings, words.pinyin));
  const byText = new Map(list.toReversed().map((word) => [word.characters.join(''), word]));
  byText.delete('');
  return {
    words: [
      ...list.filter((word) => byText.get(word.characters.join('')) === word),
      ...Object.keys(words.pinyin).map((text) => knownWord(text, readings, {})), // as it is often misread
    ],
    byText,
    longest: Math.max(1, ...list.map(({ characters }) => characters.length)),
    groups: new Map(words.synonyms.flatMap((group) => group.map((word) => [canonicalOf(word), group]))),
    phrases: new Map(words.said.flatMap((phrase) => phrase.words.map((word) => [canonicalOf(word), phrase]))),
    names: namesByText(words.names),
    typos: new Map(words.typos.map(({ wrong, right }) => [canonicalOf(wrong), right])),
    dropped: words.dropped.map(canonicalOf).toSorted((a, b) => b.length - a.length),
    readings,
    simplified: pairsOf(words.simplified),
  };
}

function textsOf({ terms, names, said, synonyms }: HelpWords): string[] {
  return [
    ...terms,
    ...names.flatMap(({ name, also = [] }) => [...also, name]),
    ...said.map(({ means }) => means),
    ...synonyms.flat(),
  ];
}

function knownWord(
  text: string,
  readings: ReadonlyMap<string, string>,
  exceptions: HelpWords['pinyin'],
): KnownWord {
  const characters = [...canonicalOf(text)];
  const own = Object.hasOwn(exceptions, text) ? exceptions[text]?.split(' ') : undefined;
  const syllables =
    own?.length === characters.length
      ? own
      : characters.map((character) => readings.get(character) ?? character);
  const isRead = characters.every((character) => readings.has(character));
  return {
    text,
    characters,
    syllables,
    letters: isRead ? syllables.join('') : null,
    initials: isRead ? syllables.map((syllable) => syllable[0] ?? '').join('') : null,
  };
}

function readingsOf({ readings }: HelpWords): Map<string, string> {
  return new Map(
    Object.entries(readings).flatMap(([reading, characters]) =>
      [...characters].map((character) => [character, reading]),
    ),
  );
}

function namesByText(names: readonly HelpName[]): Map<string, HelpName[]> {
  const byText = new Map<string, HelpName[]>();
  for (const name of names) {
    for (const called of new Set([name.name, ...(name.also ?? [])].map(canonicalOf))) {
      byText.set(called, [...(byText.get(called) ?? []), name]);
    }
  }
  return byText;
}

function pairsOf(text: string): Map<string, string> {
  const characters = [...text];
  return new Map(
    characters.flatMap((character, index) =>
      index % 2 === 0 ? [[character, characters[index + 1] ?? character]] : [],
    ),
  );
}
