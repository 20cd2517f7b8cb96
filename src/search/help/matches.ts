import { textOf, type TypedTerm } from './typed.ts';

/** Characters of a term that a word covers: from `start`, before `end`. */
export type Match<T> = { readonly start: number; readonly end: number; readonly value: T };

/** Where words of a list stand in a term, the longest at each place. Latin words and numbers only count whole. */
export function matchesIn<T>(
  term: TypedTerm,
  words: ReadonlyMap<string, T>,
  longest: number,
  shortest = 2,
): Match<T>[] {
  const found: Match<T>[] = [];
  for (let start = 0; start < term.length; start += 1) {
    const match = longestAt(term, start, words, longest, shortest);
    if (match) found.push(match);
  }
  return found;
}

/** Those that do not overlap, from the left. */
export function apart<T>(matches: readonly Match<T>[]): Match<T>[] {
  const chosen: Match<T>[] = [];
  for (const match of matches) if (match.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(match);
  return chosen;
}

function longestAt<T>(
  term: TypedTerm,
  start: number,
  words: ReadonlyMap<string, T>,
  longest: number,
  shortest: number,
): Match<T> | null {
  for (let end = Math.min(term.length, start + longest); end >= start + shortest; end -= 1) {
    const value = words.get(textOf(term.slice(start, end)));
    if (value !== undefined && isWhole(term, start, end)) return { start, end, value };
  }
  return null;
}

/** Whether neither end lies within a Latin word or a number. */
function isWhole(term: TypedTerm, start: number, end: number): boolean {
  return !isJoined(term, start) && !isJoined(term, end);
}

function isJoined(term: TypedTerm, index: number): boolean {
  const [before, after] = [term[index - 1]?.character ?? '', term[index]?.character ?? ''];
  return /[a-z0-9]/.test(before) && /[a-z0-9]/.test(after);
}

/** A piece of a term: a known word, or what stands between two. */
export type Piece<T> = { readonly start: number; readonly end: number; readonly value: T | null };

/** A term cut so that known words cover as much of it as they can, in as few pieces. */
export function piecesIn<T>(term: TypedTerm, words: ReadonlyMap<string, T>, longest: number): Piece<T>[] {
  const best: { cost: number; piece: Piece<T> | null }[] = [{ cost: 0, piece: null }];
  for (let end = 1; end <= term.length; end += 1) {
    best.push(cheapest(term, end, words, longest, best));
  }
  const pieces: Piece<T>[] = [];
  for (let end = term.length; end > 0;) {
    const piece = best[end]?.piece;
    if (!piece) break;
    pieces.unshift(piece);
    end = piece.start;
  }
  return merged(pieces);
}

/** A character that no word covers costs more than any number of words. */
const UNCOVERED = 100;

function cheapest<T>(
  term: TypedTerm,
  end: number,
  words: ReadonlyMap<string, T>,
  longest: number,
  best: readonly { readonly cost: number }[],
): { cost: number; piece: Piece<T> } {
  let found = {
    cost: (best[end - 1]?.cost ?? 0) + UNCOVERED,
    piece: { start: end - 1, end, value: null } as Piece<T>, // no word covers it
  };
  for (let start = Math.max(0, end - longest); start <= end - 2; start += 1) {
    const value = words.get(textOf(term.slice(start, end)));
    const cost = (best[start]?.cost ?? 0) + 1;
    if (value === undefined || cost >= found.cost || !isWhole(term, start, end)) continue;
    found = { cost, piece: { start, end, value } };
  }
  return found;
}

function merged<T>(pieces: readonly Piece<T>[]): Piece<T>[] {
  const joined: Piece<T>[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.value === null && piece.value === null) {
      joined[joined.length - 1] = { start: last.start, end: piece.end, value: null };
    } else joined.push(piece);
  }
  return joined;
}
