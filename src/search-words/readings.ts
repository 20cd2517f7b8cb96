import { readingOf, syllablesOf } from './pinyin.ts';

/** Bytes of the first level of GB 2312: its 3,755 common characters, in rows 16 to 55. */
const ROWS = { first: 0xb0, last: 0xd7 };
const CELLS = { first: 0xa1, last: 0xfe };

/**
 * Characters by their reading: those of all words, and the common ones that are read like one of those that are mistyped: each costs two
 * bytes on the way to the reader.
 */
export function readingsOf(words: readonly string[], mistyped: readonly string[]): Record<string, string> {
  const used = charactersOf(words.join(''));
  const syllables = new Set(mistyped.flatMap(syllablesOf));
  const byReading = Map.groupBy(new Set([...used, ...commonCharacters()]), (character) => {
    const reading = readingOf(character);
    return reading !== null && (used.has(character) || syllables.has(reading)) ? reading : '';
  });
  return Object.fromEntries(
    [...byReading]
      .filter(([reading]) => reading !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([reading, characters]) => [reading, characters.join('')]),
  );
}

/** Words in which a character is not read as it is by itself, with how they are read. */
export function exceptions(words: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    words
      .map((word): [string, string[]] => [word, syllablesOf(word)])
      .filter(([word, syllables]) =>
        [...word].some((character, index) => {
          const reading = readingOf(character);
          return reading !== null && reading !== syllables[index];
        }),
      )
      .map(([word, syllables]) => [word, syllables.join(' ')]),
  );
}

function charactersOf(text: string): Set<string> {
  return new Set([...text].filter((character) => /\p{Script=Han}/u.test(character)));
}

function commonCharacters(): string[] {
  const bytes = range(ROWS).flatMap((row) => range(CELLS).flatMap((cell) => [row, cell]));
  const text = new TextDecoder('gbk').decode(new Uint8Array(bytes));
  return [...text].filter((character) => /\p{Script=Han}/u.test(character));
}

function range({ first, last }: { readonly first: number; readonly last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
