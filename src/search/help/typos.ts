import type { Known, KnownWord } from './known.ts';
import { apart, matchesIn } from './matches.ts';
import { oneApart } from './pinyin.ts';
import { spanOf, termsIn, textOf, together, type Change, type Replacement, type TypedTerm } from './typed.ts';

/** Of shorter words, another character makes another word, unless it is read alike. */
const SHORTEST_SLIP = 3;

/** A part of a term that nearly is a word; the higher, the nearer. */
type Near = Omit<Replacement, 'apart'> & { readonly nearness: number };

/** The query with what was probably meant: typos of the table, then words that are read alike or differ in one character. */
export function withoutTypos(text: string, known: Known): Change[] {
  const listed = termsIn(text).flatMap((term) => listedIn(term, known));
  const near = termsIn(text).flatMap((term) => nearIn(term, known));
  return [...together(text, listed), ...together(text, notOverlapping(near)), ...others(text, near)];
}

function listedIn(term: TypedTerm, { typos }: Known): Replacement[] {
  const longest = Math.max(1, ...[...typos.keys()].map(({ length }) => length));
  return apart(matchesIn(term, typos, longest, 1)).map(({ start, end, value }) => ({
    ...spanOf(term.slice(start, end)),
    to: value,
    apart: false,
  }));
}

/** The next best by itself, where the best was wrong. */
function others(text: string, near: readonly Near[]): Change[] {
  const [, second] = byNearness(near);
  return second ? together(text, [{ ...second, apart: false }]) : [];
}

function notOverlapping(near: readonly Near[]): Replacement[] {
  const chosen: Near[] = [];
  for (const one of byNearness(near)) {
    if (chosen.every(({ start, end }) => one.end <= start || one.start >= end)) chosen.push(one);
  }
  return chosen.toSorted((a, b) => a.start - b.start).map((one) => ({ ...one, apart: false }));
}

function byNearness(near: readonly Near[]): Near[] {
  return near.toSorted((a, b) => b.nearness - a.nearness);
}

function nearIn(term: TypedTerm, known: Known): Near[] {
  const sound = soundIn(term, known);
  const within = known.words.flatMap((word) =>
    Array.from({ length: Math.max(0, term.length - word.characters.length + 1) }, (_, start) =>
      nearAt(term, start, word, sound, known),
    ).filter((near) => near !== null),
  );
  return [...within, ...known.words.flatMap((word) => nearAsWhole(term, word, known))];
}

/** Which characters belong to a word that is written as it should be. */
function soundIn(term: TypedTerm, { byText, longest }: Known): ReadonlySet<number> {
  return new Set(
    matchesIn(term, byText, longest).flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, index) => start + index),
    ),
  );
}

function nearAt(
  term: TypedTerm,
  start: number,
  word: KnownWord,
  sound: ReadonlySet<number>,
  known: Known,
): Near | null {
  const { characters, syllables } = word;
  if (characters.length < 2) return null;
  let [slips, alike, explained] = [0, 0, 0];
  for (const [index, wanted] of characters.entries()) {
    const typed = term[start + index]?.character ?? '';
    if (typed === wanted) {
      if (sound.has(start + index)) explained += 1;
      continue;
    }
    if (sound.has(start + index) || !isSlip(typed, wanted)) return null;
    slips += 1;
    if (known.readings.get(typed) === syllables[index]) alike += 1;
    if (slips > 2 || (slips > 1 && alike < slips)) return null;
  }
  if (slips === 0 || slips === characters.length) return null;
  const isChance = characters.length < SHORTEST_SLIP || explained === characters.length - slips;
  if (alike < slips && isChance) return null;
  const nearness = 2 * characters.length + alike - 2 * slips;
  return { ...spanOf(term.slice(start, start + characters.length)), to: word.text, nearness };
}

/** A term that has one character more or less than a word, or two of them in the wrong order. */
function nearAsWhole(term: TypedTerm, { characters, text }: KnownWord, { byText }: Known): Near[] {
  if (characters.length <= SHORTEST_SLIP || byText.has(textOf(term))) return [];
  const typed = term.map(({ character }) => character);
  const isOrdered =
    typed.length === characters.length && typed.toSorted().join() !== characters.toSorted().join();
  if (isOrdered || /\d/.test(textOf(term)) || !oneApart(typed, characters)) return [];
  return [{ ...spanOf(term), to: text, nearness: 2 * characters.length - 2 }];
}

/** One Chinese character, or one sign, may stand for another; a digit is a matter of its own. */
function isSlip(typed: string, wanted: string): boolean {
  return [/^\p{Script=Han}$/u, /^\p{P}$/u].some((kind) => kind.test(typed) && kind.test(wanted));
}
