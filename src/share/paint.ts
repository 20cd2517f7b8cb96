import { tag } from '#src/components/chart/markup.ts';
import type { FittedText } from './fit-text.ts';
import type { Weight } from './glyphs.ts';
import { typeset, type Placed } from './typeset.ts';

/** The light theme of tokens.css: a picture has no other. */
export const INKS = {
  paper: '#f3f7f4',
  raised: '#ffffff',
  ink: '#15201d',
  ink2: '#3f4e49',
  ink3: '#55645e',
  line: '#c6d4cc',
  jade: '#2a695c',
  celadon: '#8db5a6',
  warn: '#7d4a00',
  warnGround: '#fff0cf',
  onAwning: '#f3f7f4',
  onAwning2: '#b9cec5',
} as const;

export type InkName = keyof typeof INKS;

/** How a line of text looks and where it starts: on a baseline, in px. */
export type TextPlace = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  readonly ink: InkName;
};

/** A line of text as outlines, so that no font is needed where it is drawn. @throws MissingGlyph */
export function paintText(text: string, { x, y, size, weight, ink }: TextPlace): string {
  const outlines = typeset(text, weight).glyphs.map((glyph) => outline(glyph, size));
  return tag('g', { fill: INKS[ink], transform: `translate(${place(x)} ${place(y)})` }, outlines.join(''));
}

/** The height of a line by its size. */
export const LEADING = 1.36;
/** Where its baseline is below its top. */
const BASELINE = 1.06;

/** Lines of text below `top`. @throws MissingGlyph */
export function paintLines(
  { lines, size }: FittedText,
  top: number,
  look: Pick<TextPlace, 'x' | 'weight' | 'ink'>,
): string {
  return lines
    .map((line, index) => paintText(line, { ...look, size, y: top + size * (index * LEADING + BASELINE) }))
    .join('');
}

/** What lines of text take up. */
export function heightOf({ lines, size }: FittedText): number {
  return lines.length * size * LEADING;
}

export function paintBox(x: number, y: number, width: number, height: number, ink: InkName): string {
  return tag('rect', {
    x: place(x),
    y: place(y),
    width: place(width),
    height: place(height),
    fill: INKS[ink],
  });
}

function outline({ path, x, drop, size }: Placed, px: number): string {
  const scale = (px * size) / 1000;
  const transform = `translate(${place(x * px)} ${place(drop * px)}) scale(${scale.toFixed(5)} ${(-scale).toFixed(5)})`;
  return path === '' ? '' : tag('path', { transform, d: path });
}

function place(value: number): string {
  return String(Math.round(value * 100) / 100);
}
