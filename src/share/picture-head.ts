import { tag } from '#src/components/chart/markup.ts';
import type { ShareCard } from './card.ts';
import { evenLines } from './even-lines.ts';
import { fitText, type FittedText } from './fit-text.ts';
import { heightOf, INKS, paintBox, paintLines, paintText } from './paint.ts';
import type { Shape } from './shapes.ts';
import { widthOf } from './typeset.ts';

/** A part of a picture, and where it ends. */
export type Part = { readonly markup: string; readonly bottom: number };

/** What is the same in all pictures of a site. */
export type ShareFrame = {
  readonly portal: string;
  /** Of the site, `https://portal.example`. */
  readonly address: string;
  /** What an invented item is marked with. */
  readonly mark: string;
};

const WATERLINE = 6;

/** The awning with the portal's name and address, and the waterline at its foot. */
export function paintBand(
  { width, margin, band, kicker, small }: Shape,
  { portal, address }: ShareFrame,
): Part {
  const host = new URL(address).host;
  const size = kicker * 1.12;
  const boat = tag(
    'g',
    { transform: `translate(${margin} ${band / 2 - kicker * 0.62}) scale(${kicker / 25})` },
    BOAT,
  );
  const name = {
    x: margin + kicker * 2.4,
    y: band / 2 + size * 0.36,
    size,
    weight: 700,
    ink: 'onAwning',
  } as const;
  const end = width - margin - widthOf(host, 400) * small;
  const markup = [
    paintBox(0, 0, width, band, 'ink'),
    paintBox(0, band, width, WATERLINE, 'celadon'),
    boat,
    paintText(portal, name),
    paintText(host, { x: end, y: band / 2 + small * 0.36, size: small, weight: 400, ink: 'onAwning2' }),
  ];
  return { markup: markup.join(''), bottom: band + WATERLINE };
}

/** Kind, mark and title, closed by the thick-over-thin rule. */
export function paintHead(card: ShareCard, shape: Shape, { mark }: ShareFrame, top: number): Part {
  const { width, margin, kicker } = shape;
  const inner = width - 2 * margin;
  const baseline = top + kicker * 2.3;
  const kind = { x: margin, y: baseline, size: kicker, weight: 700, ink: 'jade' } as const;
  const afterKind = margin + (widthOf(card.kind, 700) + 0.7) * kicker;
  const title = fitTitle(card.title, inner, shape);
  const titleTop = baseline + kicker * 0.85;
  const rule = titleTop + heightOf(title) + kicker * 0.75;
  const markup = [
    paintText(card.kind, kind),
    card.demonstration ? paintMark(mark, afterKind, baseline, kicker * 0.86) : '',
    paintLines(title, titleTop, { x: margin, weight: 700, ink: 'ink' }),
    paintBox(margin, rule, inner, 5, 'ink'),
    paintBox(margin, rule + 9, inner, 2, 'jade'),
  ];
  return { markup: markup.join(''), bottom: rule + 11 };
}

function fitTitle(title: string, width: number, shape: Shape): FittedText {
  const { lines, size } = fitText(title, width, shape.title, 700);
  const most = shape.title.find((step) => step.size === size)?.most ?? lines.length;
  return { size, lines: evenLines(lines.join(''), width / size, (line) => widthOf(line, 700), most) };
}

/** A framed mark on its ground, as on pages. */
function paintMark(mark: string, x: number, y: number, size: number): string {
  const [width, height] = [(widthOf(mark, 700) + 0.9) * size, size * 1.6];
  const frame = {
    x,
    y: y - size * 1.15,
    width,
    height,
    fill: INKS.warnGround,
    stroke: INKS.warn,
    'stroke-width': 2,
  };
  return tag('rect', frame) + paintText(mark, { x: x + 0.45 * size, y, size, weight: 700, ink: 'warn' });
}

/** The portal's mark, as in its header. */
const BOAT = `<g fill="none" stroke="${INKS.onAwning}"><path d="M11 16c1-9 25-9 26 0z" fill="${INKS.onAwning}" stroke="none"/><path d="M18 9.5v6.5M24 8.5v7.5M30 9.5v6.5" stroke="${INKS.ink}" stroke-width="1.5"/><path d="M3 16h42l-6 7H10z" fill="${INKS.onAwning}" stroke="none"/><path d="M40 6 46 22" stroke-width="1.75"/><path d="M5 27h38M12 31h24" stroke="${INKS.celadon}" stroke-width="1.75"/></g>`;
