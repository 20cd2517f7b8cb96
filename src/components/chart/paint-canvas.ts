import { isHatch, paintOf, type Hatch, type Ink, type Paint } from './paint.ts';
import { hatch, type Palette } from './palette.ts';
import { MARK, type Drawing, type Shape } from './shape.ts';

type Text = Extract<Shape, { kind: 'text' }>;

/** Draws what the page shows without a script onto a canvas of the same size. */
export function paintDrawing(
  context: CanvasRenderingContext2D,
  { shapes }: Drawing,
  width: number,
  palette: Palette,
): void {
  const x = (percent: number) => (percent / 100) * width;
  for (const shape of shapes) {
    const paint = paintOf(shape.role);
    context.save();
    context.fillStyle = fillOf(context, paint.fill, palette);
    context.strokeStyle = paint.stroke ? palette.inks[paint.stroke] : 'transparent';
    context.lineWidth = paint.width ?? 1;
    context.setLineDash([...(paint.dash ?? [])]);
    if (shape.kind === 'text') paintText(context, shape, x(shape.x), width, paint, palette);
    else paintShape(context, shape, x);
    context.restore();
  }
}

function fillOf(context: CanvasRenderingContext2D, fill: Ink | Hatch | undefined, palette: Palette) {
  if (fill === undefined) return 'transparent';
  return isHatch(fill) ? hatch(context, fill, palette) : palette.inks[fill];
}

function paintShape(
  context: CanvasRenderingContext2D,
  shape: Exclude<Shape, Text>,
  x: (percent: number) => number,
): void {
  context.beginPath();
  switch (shape.kind) {
    case 'line':
      context.moveTo(x(shape.x1) + (shape.dx ?? 0), shape.y1);
      context.lineTo(x(shape.x2) + (shape.dx ?? 0), shape.y2);
      break;
    case 'rect':
      context.rect(x(shape.x), shape.y, x(shape.width), shape.height);
      break;
    case 'dot':
      context.arc(x(shape.x), shape.y, MARK, 0, 2 * Math.PI);
      break;
    case 'square':
      context.rect(x(shape.x) - MARK, shape.y - MARK, 2 * MARK, 2 * MARK);
  }
  context.fill();
  context.stroke();
}

function paintText(
  context: CanvasRenderingContext2D,
  { text, y, anchor, dx = 0, room = 0 }: Text,
  x: number,
  width: number,
  { weight = 400, halo }: Paint,
  palette: Palette,
): void {
  if (width < room * palette.rem) return;
  context.font = `${weight} ${palette.rem * 0.8125}px ${palette.font}`;
  context.textAlign = anchor === 'middle' ? 'center' : anchor;
  if (halo) {
    context.strokeStyle = palette.inks.paper;
    context.lineWidth = 4;
    context.lineJoin = 'round';
    context.strokeText(text, x + dx, y);
  }
  context.fillText(text, x + dx, y);
}
