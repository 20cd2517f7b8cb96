import type { ShareFigure } from './card.ts';
import { fitText, type FittedText, type Step } from './fit-text.ts';
import { heightOf, LEADING, paintLines, paintText } from './paint.ts';
import type { Shape } from './shapes.ts';
import { typeset, widthOf } from './typeset.ts';

/** The room between title and foot, in px. */
export type Room = { readonly top: number; readonly bottom: number; readonly right: number };

/** The height of digits, of their size. */
const DIGIT = 0.74;
const UNIT_SHARE = 0.34;
/** Between a sentence and what stands above and below it, in px. */
const GAP = 12;

/** What the number is of, and below it the number with its unit, in the middle of the room. @throws MissingGlyph */
export function paintFigure({ label, value, unit }: ShareFigure, shape: Shape, room: Room): string {
  const { margin } = shape;
  const width = room.right - margin;
  const name = fitText(label, width, shape.label, 400);
  const gap = name.size * 0.6;
  const height = room.bottom - room.top - heightOf(name) - gap;
  const size = figureSize(value, unit, shape, { width, height });
  const top = room.top + (height - size * DIGIT) / 2;
  const y = top + heightOf(name) + gap + size * DIGIT;
  const unitSize = Math.max(size * UNIT_SHARE, name.size);
  // A large number would otherwise seem indented.
  const { bearing, width: em } = typeset(value, 700);
  const x = margin - bearing * size;
  const unitX = x + em * size + unitSize * 0.35;
  return [
    paintLines(name, top, { x: margin, weight: 400, ink: 'ink2' }),
    paintText(value, { x, y, size, weight: 700, ink: 'ink' }),
    unit ? paintText(unit, { x: unitX, y, size: unitSize, weight: 400, ink: 'ink2' }) : '',
  ].join('');
}

/** Whether there is room for all that an item says. @throws MissingGlyph */
export function isRoomFor(sentence: string, shape: Shape, room: Room): boolean {
  return fitSentence(sentence, shape, room).lines.join('') === sentence;
}

/** What an item says that has no number. @throws MissingGlyph */
export function paintSentence(sentence: string, shape: Shape, room: Room): string {
  const { margin } = shape;
  const { top, bottom } = room;
  const fitted = fitSentence(sentence, shape, room);
  const start = top + Math.max(0, (bottom - top - heightOf(fitted)) / 2);
  return paintLines(fitted, start, { x: margin, weight: 400, ink: 'ink2' });
}

/** A sentence in as many lines as there is room for. */
function fitSentence(sentence: string, { margin, text }: Shape, { top, bottom, right }: Room): FittedText {
  const [first, ...others] = text;
  const within = ({ size, most }: Step): Step => ({
    size,
    most: Math.max(1, Math.min(most, Math.floor((bottom - top - 2 * GAP) / (size * LEADING)))),
  });
  return fitText(sentence, right - margin, [within(first), ...others.map(within)], 400);
}

/** The largest size in which a number and its unit have room; the smallest where none has. */
function figureSize(
  value: string,
  unit: string | null,
  { figure }: Shape,
  room: { readonly width: number; readonly height: number },
): number {
  const em = widthOf(value, 700) + (unit ? (widthOf(unit, 400) + 0.35) * UNIT_SHARE : 0);
  const fitting = figure.find((size) => size * em <= room.width && size * DIGIT <= room.height * 0.8);
  return fitting ?? Math.min(...figure);
}
