import { tag } from '#src/components/chart/markup.ts';
import type { ShareCard } from './card.ts';
import { paintBox } from './paint.ts';
import { paintFoot, type Foot } from './picture-foot.ts';
import { paintBand, paintHead, type ShareFrame } from './picture-head.ts';
import { isRoomFor, paintFigure, paintSentence } from './picture-middle.ts';
import { SHAPE, type Shape, type ShapeName } from './shapes.ts';

/** What is above the foot and below `start`. */
type Body = Pick<Foot, 'top' | 'right'> & { readonly start: number };

/** A picture of an item as SVG without any text that needs a font. @throws MissingGlyph */
export function pictureSvg(card: ShareCard, name: ShapeName, frame: ShareFrame): string {
  const shape = SHAPE[name];
  const { width, height } = shape;
  const band = paintBand(shape, frame);
  const foot = paintFoot(card, shape, new URL(card.path, frame.address).href);
  const body = (card.figure ? withFigure : withSentence)(card, shape, frame, { ...foot, start: band.bottom });
  const parts = [paintBox(0, 0, width, height, 'paper'), band.markup, ...body, foot.markup];
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, parts.join(''));
}

function withFigure(card: ShareCard, shape: Shape, frame: ShareFrame, body: Body): string[] {
  const head = paintHead(card, shape, frame, body.start);
  const room = { top: head.bottom, bottom: body.top, right: body.right };
  return [head.markup, card.figure ? paintFigure(card.figure, shape, room) : ''];
}

/** Without a number the title is as large as may be, so long as what the item says has room below it. */
function withSentence(card: ShareCard, shape: Shape, frame: ShareFrame, body: Body): string[] {
  const [, next, ...others] = shape.aloneTitle;
  const head = paintHead(card, { ...shape, title: shape.aloneTitle }, frame, body.start);
  const room = { top: head.bottom, bottom: body.top, right: body.right };
  if (next && !isRoomFor(card.sentence, shape, room))
    return withSentence(card, { ...shape, aloneTitle: [next, ...others] }, frame, body);
  return [head.markup, paintSentence(card.sentence, shape, room)];
}
