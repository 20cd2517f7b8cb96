import type { Known, KnownWord } from './known.ts';
import { changed, type Change, type Replacement } from './typed.ts';

/** Fewer letters begin too many words. */
const SHORTEST_PREFIX = 4;

/** Of fewer letters, one more or less makes another word. */
const SHORTEST_SLIP = 6;

/** The query with words in the places of their pinyin or initials: all letters as one, then each run of letters by itself. */
export function fromPinyin(text: string, known: Known): Change[] {
  const typed = plainLetters(text);
  const runs = runsIn(typed).filter(({ letters }) => !known.byText.has(letters));
  if (runs.length === 0) return [];
  const whole = /^[a-z\s']+$/.test(typed) ? readAs(typed.replace(/[\s']/g, ''), known) : [];
  const together = whole.map((to) => changed(text, [{ start: 0, end: text.length, to, apart: true }]));
  const each = changed(
    text,
    runs.flatMap((run) => replacement(run, known)),
  );
  const separate = each ? [each] : [];
  return [...together.slice(0, 1), ...separate, ...together.slice(1)].filter((change) => change !== null);
}

/** Small letters without their tone marks, each in its place. */
function plainLetters(text: string): string {
  return [...text]
    .map((character) => {
      const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === character.length && character !== 'ü' ? plain : character;
    })
    .join('')
    .replace(/[ü’]/g, (character) => (character === 'ü' ? 'v' : "'"));
}

type Run = { readonly letters: string; readonly start: number; readonly end: number };

/** Letters between other characters; those beside a digit are no pinyin. */
function runsIn(typed: string): Run[] {
  return [...typed.matchAll(/(?<![\da-z.])[a-z][a-z']+(?![\d.])/g)].map(({ 0: run, index }) => ({
    letters: run.replaceAll("'", ''),
    start: index,
    end: index + run.length,
  }));
}

function replacement({ letters, start, end }: Run, known: Known): Replacement[] {
  const [to] = readAs(letters, known);
  return to === undefined ? [] : [{ start, end, to, apart: true }];
}

/** What letters may stand for, the best first, of the closest kind that there is. */
function readAs(letters: string, { words, names }: Known): string[] {
  const read = words.filter((word) => word.letters !== null);
  const kinds = [
    () => read.filter((word) => word.letters === letters),
    () => read.filter((word) => word.initials === letters),
    () => inARow(letters, read, 'letters'),
    () => beginningWith(letters, read),
    () => read.filter((word) => word.letters !== null && blurred(word.letters) === blurred(letters)),
    () => read.filter((word) => isSlip(letters, word)),
    () => inARow(letters, read, 'initials').filter((row) => isTelling(row.text, names)),
  ];
  for (const kind of kinds) {
    const found = kind().map(({ text }) => text);
    if (found.length > 0) return found.slice(0, 2);
  }
  return [];
}

function beginningWith(letters: string, words: readonly KnownWord[]): KnownWord[] {
  if (letters.length < SHORTEST_PREFIX) return [];
  return words
    .filter((word) => word.letters?.startsWith(letters))
    .toSorted((a, b) => a.characters.length - b.characters.length);
}

/** Several words one after the other, as few as can be; of two alike, the more useful. */
function inARow(
  letters: string,
  words: readonly KnownWord[],
  by: 'letters' | 'initials',
): { text: string }[] {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= letters.length; end += 1) {
    const rows = words.flatMap((word) => {
      const own = word[by] ?? '';
      const before = best[end - own.length];
      return before && own.length > 1 && letters.slice(0, end).endsWith(own) ? [[...before, word.text]] : [];
    });
    best.push(rows.toSorted((a, b) => a.length - b.length)[0] ?? null);
  }
  const row = best[letters.length];
  return row && row.length > 1 ? [{ text: row.join(' ') }] : [];
}

/** Two initials are those of many words: one of the words is long, or a place. */
function isTelling(row: string, names: Known['names']): boolean {
  const isPlace = (word: string) =>
    names.get(word)?.some(({ kind }) => kind === 'district' || kind === 'place') ?? false;
  return row.split(' ').some((word) => word.length > 3 || isPlace(word));
}

/** In the south, many do not hear these apart. */
function blurred(letters: string): string {
  return letters.replace(/([zcs])h/g, '$1').replace(/([aei]n)g/g, '$1');
}

function isSlip(letters: string, word: KnownWord): boolean {
  const other = word.letters ?? '';
  return letters.length >= SHORTEST_SLIP && oneApart([...letters], [...other]);
}

/** Whether one sign more, less, changed, or two that changed places, make one word the other. */
export function oneApart(a: readonly string[], b: readonly string[]): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = a.findIndex((sign, index) => sign !== b[index]);
  if (start < 0) return b.length > a.length;
  const [restA, restB] = [a.slice(start).join('\n'), b.slice(start).join('\n')];
  const after = (word: readonly string[], count: number) => word.slice(start + count).join('\n');
  return (
    after(a, 1) === restB ||
    restA === after(b, 1) ||
    (a.length === b.length && after(a, 1) === after(b, 1)) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && after(a, 2) === after(b, 2))
  );
}
