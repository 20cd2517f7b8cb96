import { HATCHES, INKS, TILE, type Hatch, type Ink } from './paint.ts';

/** The page's colours and type, for a canvas that knows no style sheet. */
export type Palette = {
  readonly inks: Readonly<Record<Ink, string>>;
  readonly font: string;
  /** px: what readers chose as the size of text. */
  readonly rem: number;
};

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element);
  const inks = INKS.map((ink) => [ink, style.getPropertyValue(`--color-${ink}`).trim()]);
  return {
    inks: Object.fromEntries(inks) as Record<Ink, string>, // of all inks
    font: style.fontFamily,
    rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
  };
}

/** A pattern of slanting stripes, which reads without colour. */
export function hatch(
  context: CanvasRenderingContext2D,
  name: Hatch,
  { inks }: Palette,
): CanvasPattern | string {
  const { ink, stripe } = HATCHES[name];
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const brush = tile.getContext('2d');
  if (!brush) return inks[ink];
  brush.fillStyle = inks.paper;
  brush.fillRect(0, 0, TILE, TILE);
  brush.fillStyle = inks[ink];
  brush.fillRect(0, 0, stripe, TILE);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45));
  return pattern ?? inks[ink];
}
