import { drawnCharacters, type Drawn } from './drawn-characters.ts';
import { findGlyph, type Weight } from './glyphs.ts';

/** An outline in its place in a line: `x` and `drop` in em, from the line's start and baseline. */
export type Placed = {
  readonly path: string;
  readonly x: number;
  readonly drop: number;
  readonly size: number;
};

export type Line = {
  readonly width: number;
  /** Blank before its first outline. */
  readonly bearing: number;
  readonly glyphs: readonly Placed[];
};

const UNITS_PER_EM = 1000;
/** Between Chinese and Latin letters or digits, as browsers set it. */
const GAP = 0.1;
/** The blank half of an opening mark, which at the start of a line would look like an indent. */
const OPENING_BLANK = 0.45;
/** Of two marks in a row, one is set without its blank half. */
const HALF = 0.5;
const OPENING = /^[《（“‘「『【〈]/;
const BLANK_AFTER = /^[，。、）》”’」』】〉]/;
const MARK = /^[《（“‘「『【〈，。、）》”’」』】〉]/;

/** Thrown for a character that the font lacks. */
export class MissingGlyph extends RangeError {
  override name = 'MissingGlyph';
  readonly character: string;

  constructor(character: string) {
    super(`The font has no '${character}'.`);
    this.character = character;
  }
}

/** The width of a line in em. @throws MissingGlyph */
export function widthOf(text: string, weight: Weight): number {
  return typeset(text, weight).width;
}

/** Sets a line of text. @throws MissingGlyph */
export function typeset(text: string, weight: Weight): Line {
  const drawn = drawnCharacters(text);
  let x = OPENING.test(text) ? -OPENING_BLANK : 0;
  let bearing = 0;
  const glyphs = drawn.map((each, index): Placed => {
    const glyph = glyphOf(each, weight);
    if (index === 0) bearing = (glyph.bearing / UNITS_PER_EM) * each.size;
    x += gapAfter(drawn[index - 1], each);
    const placed = { path: glyph.path, x, drop: each.drop, size: each.size };
    x += (glyph.advance / UNITS_PER_EM) * each.size;
    return placed;
  });
  return { width: x, bearing, glyphs };
}

function glyphOf({ character }: Drawn, weight: Weight) {
  const glyph = findGlyph(character, weight);
  if (!glyph) throw new MissingGlyph(character);
  return glyph;
}

/** Room between two characters besides their own; less than none between marks that are half blank. */
function gapAfter(before: Drawn | undefined, { character }: Drawn): number {
  if (!before) return 0;
  if (BLANK_AFTER.test(before.character) && MARK.test(character)) return -HALF;
  if (OPENING.test(before.character) && OPENING.test(character)) return -HALF;
  const isSeam =
    (isHan(before.character) && isLatin(character)) || (isLatin(before.character) && isHan(character));
  return isSeam ? GAP : 0;
}

function isHan(character: string): boolean {
  return /\p{Script=Han}/u.test(character);
}

function isLatin(character: string): boolean {
  return /[\p{Script=Latin}\p{N}%]/u.test(character);
}
