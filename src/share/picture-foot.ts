import { tag } from '#src/components/chart/markup.ts';
import { mainName } from '#src/domain/source-name.ts';
import { qrDrawing } from '#src/qr/qr-svg.ts';
import type { ShareCard, ShareFact } from './card.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { LEADING, paintBox, paintText } from './paint.ts';
import type { Part } from './picture-head.ts';
import type { Shape } from './shapes.ts';
import { widthOf } from './typeset.ts';

/** The foot of a picture: what is above it ends at `top`, and before `right` where it stands beside the code. */
export type Foot = Pick<Part, 'markup'> & { readonly top: number; readonly right: number };

/** Dates and source at the left of the foot, the code of the address at its right. */
export function paintFoot(card: ShareCard, shape: Shape, address: string): Foot {
  const { width, height, margin, small, isLow } = shape;
  const code = paintCode(address, shape);
  const codeLeft = width - margin - code.side - margin / 2;
  const rows = isLow && card.facts.length > 2 ? inPairs(card.facts) : card.facts.map((fact) => [fact]);
  const line = small * (LEADING + 0.2);
  const first = height - margin - (rows.length - 1) * line;
  const facts = rows.map((row, index) => paintRow(row, shape, first + index * line, codeLeft - margin));
  const [codeTop, factsTop] = [height - margin - code.side, first - small * 1.4];
  return {
    markup: code.markup + facts.join(''),
    top: isLow ? factsTop : Math.min(codeTop, factsTop),
    right: isLow ? codeLeft : width - margin,
  };
}

/** Black on white in modules of whole pixels, so that cameras read it. */
function paintCode(address: string, { width, height, margin, code }: Shape) {
  const { size, path } = qrDrawing(address);
  const module = Math.floor(code / size);
  const side = module * size;
  const [x, y] = [width - margin - side, height - margin - side];
  const transform = `translate(${x} ${y}) scale(${module})`;
  const drawn = tag('path', { d: path, transform, 'shape-rendering': 'crispEdges' });
  return { side, markup: paintBox(x, y, side, side, 'raised') + drawn };
}

function inPairs(facts: readonly ShareFact[]): ShareFact[][] {
  return facts.flatMap((_, index) => (index % 2 === 0 ? [facts.slice(index, index + 2)] : []));
}

/** Facts one after the other, each in its share of the room. */
function paintRow(row: readonly ShareFact[], { margin, small }: Shape, y: number, room: number): string {
  let x = margin;
  return row
    .map((fact, index) => {
      const rest = margin + room - x;
      const painted = paintFact(fact, small, { x, y }, rest / (row.length - index));
      x += painted.width + small * 1.5;
      return painted.markup;
    })
    .join('');
}

/** What is kept follows whole, however short the name before it becomes. */
function paintFact(
  [term, value, kept = '']: ShareFact,
  size: number,
  at: { x: number; y: number },
  room: number,
) {
  const start = (widthOf(term, 400) + 0.7) * size;
  const fitted = fitFact(value, size, room - start - widthOf(kept, 700) * size, kept !== '');
  const text = `${fitted.lines[0] ?? ''}${kept}`;
  return {
    width: start + widthOf(text, 700) * fitted.size,
    markup:
      paintText(term, { ...at, size, weight: 400, ink: 'ink3' }) +
      paintText(text, { ...at, x: at.x + start, size: fitted.size, weight: 700, ink: 'ink2' }),
  };
}

/** A name in one line: in full, or for short, or cut. */
function fitFact(value: string, size: number, room: number, isName: boolean): FittedText {
  const steps = [{ size, most: 1 } as const, { size: size * 0.85, most: 1 } as const] as const;
  const full = fitText(value, room, steps, 700);
  return !isName || full.lines[0] === value ? full : fitText(mainName(value), room, steps, 700);
}
