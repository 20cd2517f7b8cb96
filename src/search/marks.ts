import { canonicalCharacters, composed, type CanonicalCharacter } from './canonical.ts';

/** A place of a term in a text, in UTF-16 units of it. */
export type Mark = { readonly start: number; readonly end: number; readonly term: string };

/** A piece of a text, with or without a mark. */
export type Part = { readonly text: string; readonly isMarked: boolean };

/** All places of canonical terms in a composed text, in its order. They may overlap. */
export function marksIn(text: string, terms: readonly string[]): Mark[] {
  const characters = canonicalCharacters(text);
  const canonical = characters.map(({ character }) => character).join('');
  const units = characters.flatMap((each) => Array.from({ length: each.character.length }, () => each));
  return terms
    .flatMap((term) => startsOf(canonical, term).map((start) => markAt(units, start, term)))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** A text in pieces, with whole marks. @param from @param to what of the text is wanted, in its UTF-16 units */
export function partsOf(text: string, marks: readonly Mark[], from = 0, to = text.length): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of merged(marks)) {
    if (end <= from || start >= to) continue;
    parts.push({ text: text.slice(at, Math.max(at, start)), isMarked: false });
    parts.push({ text: text.slice(Math.max(from, start), Math.min(to, end)), isMarked: true });
    at = Math.min(to, end);
  }
  parts.push({ text: text.slice(at, to), isMarked: false });
  return parts.filter(({ text: piece }) => piece !== '');
}

/** A text with the places of terms marked. */
export function markedParts(text: string, terms: readonly string[]): Part[] {
  const whole = composed(text);
  return partsOf(whole, marksIn(whole, terms));
}

function startsOf(canonical: string, term: string): number[] {
  const starts: number[] = [];
  for (let at = canonical.indexOf(term); at >= 0; at = canonical.indexOf(term, at + 1)) starts.push(at);
  return starts;
}

function markAt(units: readonly CanonicalCharacter[], start: number, term: string): Mark {
  const [first, last] = [units[start], units[start + term.length - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0, term };
}

/** Marks that touch or overlap as one. */
function merged(marks: readonly Mark[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
