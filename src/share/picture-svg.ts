import { tag } from '#src/components/chart/markup.ts';
import type { ShareCard } from './card.ts';
import { paintBox } from './paint.ts';
import { paintFoot } from './picture-foot.ts';
import { paintBand, paintHead, type ShareFrame } from './picture-head.ts';
import { paintFigure, paintSentence } from './picture-middle.ts';
import { SHAPE, type ShapeName } from './shapes.ts';

/** A picture of an item as SVG without any text that needs a font. @throws MissingGlyph */
export function pictureSvg(card: ShareCard, name: ShapeName, frame: ShareFrame): string {
  const shape = SHAPE[name];
  const { width, height } = shape;
  const band = paintBand(shape, frame);
  const head = paintHead(card, shape, frame, band.bottom);
  const foot = paintFoot(card, shape, new URL(card.path, frame.address).href);
  const room = { top: head.bottom, bottom: foot.top, right: foot.right };
  const middle = card.figure
    ? paintFigure(card.figure, shape, room)
    : paintSentence(card.sentence, shape, room);
  const parts = [paintBox(0, 0, width, height, 'paper'), band.markup, head.markup, middle, foot.markup];
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, parts.join(''));
}
