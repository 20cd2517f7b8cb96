import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkitten';
import { z } from 'astro/zod';
import { unpackWoff } from './unpack-woff.ts';

/** Regular or bold. */
export type Weight = 400 | 700;

/** A character's outline, in units of the font (1000 to the em, y upwards). */
export type Glyph = {
  readonly advance: number;
  /** Blank before the outline. */
  readonly bearing: number;
  readonly path: string;
};

const FOLDER = 'node_modules/@fontsource/noto-sans-sc';
/** Nearly all characters are in one file; the rest is spread over a hundred, by code point. */
const MAIN = 'chinese-simplified';

const fonts = new Map<string, Font>();
const glyphs = new Map<string, Glyph | null>();
let ranges: readonly (readonly [name: string, ranges: string])[] | null = null;

/** The outline of a character; null when the font has none. */
export function findGlyph(character: string, weight: Weight): Glyph | null {
  return glyphs.getOrInsertComputed(`${weight}${character}`, () => readGlyph(character, weight));
}

function readGlyph(character: string, weight: Weight): Glyph | null {
  const code = character.codePointAt(0) ?? 0;
  const has = (name: string) => openFont(name, weight).hasGlyphForCodePoint(code);
  const file = has(MAIN) ? MAIN : filesWith(code).find(has);
  if (file === undefined) return null;
  const { advanceWidth, path } = openFont(file, weight).glyphForCodePoint(code);
  return { advance: advanceWidth, bearing: path.bbox.minX, path: path.toSVG() };
}

function openFont(name: string, weight: Weight): Font {
  return fonts.getOrInsertComputed(`${name}-${weight}`, (key) => {
    // Packed, each outline would be unpacked with all others of the file.
    const font = create(unpackWoff(readFileSync(`${FOLDER}/files/noto-sans-sc-${key}-normal.woff`)));
    if (font.isCollection) throw new TypeError(`'${key}' is a collection, not a font.`);
    return font;
  });
}

/** The files whose ranges hold a code point. */
function filesWith(code: number): string[] {
  ranges ??= Object.entries(z.record(z.string(), z.string()).parse(readJson(`${FOLDER}/unicode.json`)));
  return ranges.filter(([, list]) => holds(list, code)).map(([name]) => name.replace(/[[\]]/g, ''));
}

/** @param list `U+4e00,U+4e10-4e2f` */
function holds(list: string, code: number): boolean {
  return list.split(',').some((range) => {
    const [first = Number.NaN, last = first] = range
      .slice(2)
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return first <= code && code <= last;
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
