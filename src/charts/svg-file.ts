import { drawingOf } from '#src/components/chart/drawing.ts';
import type { Figure, KeyEntry, SavedWords } from '#src/components/chart/figure-data.ts';
import { keyDrawing, KEY_WIDTH } from '#src/components/chart/key-shapes.ts';
import { escaped, hatchMarkup, px, shapesMarkup, tag, type Medium } from '#src/components/chart/markup.ts';
import type { Ink } from '#src/components/chart/paint.ts';
import { emOf, linesOf } from '#src/components/chart/text-width.ts';
import { LIGHT_INKS } from './light-inks.ts';

/** px of the file. */
const [WIDTH, MARGIN, LEAST_HEIGHT] = [960, 40, 540];
const INNER = WIDTH - 2 * MARGIN;
/** Text of 13 px in a drawing is then 16 px. */
const SCALE = 1.25;
const FONT =
  "-apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";

/** A part of the file: what it holds and how high it is. */
type Block = { readonly height: number; readonly markup: (top: number) => string };

/**
 * A figure as a complete SVG file: finding, sentence, unit, key, drawing, source and address, on white.
 * It needs nothing from elsewhere, and programs that ignore style sheets show it too.
 */
export function svgOf(figure: Figure, labels: readonly string[], saved: SavedWords): string {
  const blocks = [
    ...(saved.demonstration === null ? [] : [textBlock([saved.demonstration], 17, 'amber', 700)]),
    textBlock(linesOf(figure.finding, INNER / 28), 28, 'ink', 700),
    textBlock(linesOf(saved.about, INNER / 17), 17, 'ink-2'),
    textBlock(linesOf(figure.sentence, INNER / 17), 17, 'ink'),
    keyBlock(figure),
    drawingBlock(figure, labels),
    textBlock(
      saved.footer.flatMap((line) => linesOf(line, INNER / 15)),
      15,
      'ink-3',
    ),
  ];
  const height = Math.max(LEAST_HEIGHT, MARGIN * 1.5 + blocks.reduce((sum, block) => sum + block.height, 0));
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    'font-family': FONT,
    role: 'img',
    'aria-labelledby': 'title desc',
  };
  const names =
    tag('title', { id: 'title' }, escaped(`${figure.finding}。${saved.about}`)) +
    tag('desc', { id: 'desc' }, escaped(figure.sentence));
  const ground = tag('rect', { width: WIDTH, height, fill: LIGHT_INKS.paper });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${tag('svg', root, names + hatchMarkup(mediumOf(figure, INNER)) + ground + stacked(blocks))}\n`;
}

function stacked(blocks: readonly Block[]): string {
  let top = MARGIN * 0.75;
  return blocks
    .map((block) => {
      const markup = block.markup(top);
      top += block.height;
      return markup;
    })
    .join('');
}

function textBlock(lines: readonly string[], size: number, ink: Ink, weight?: number): Block {
  const line = Math.round(size * 1.5);
  const group = { fill: LIGHT_INKS[ink], 'font-size': size, 'font-weight': weight };
  const texts = (top: number) =>
    lines
      .map((text, index) => tag('text', { x: MARGIN, y: top + line * index + size * 1.1 }, escaped(text)))
      .join('');
  return { height: line * lines.length, markup: (top) => tag('g', group, texts(top)) };
}

/** The unit, and after it what the lines and hatches are. */
function keyBlock(figure: Figure): Block {
  const { unit, keys } = figure;
  const size = 15;
  const start = MARGIN + (unit ? emOf(unit) + 2 : 0) * size;
  return {
    height: 34,
    markup: (top) => {
      const text = (x: number, words: string) => tag('text', { x: px(x), y: top + 24 }, escaped(words));
      const entries = placedKeys(keys, start, size).map(
        ({ x, entry }) =>
          tag(
            'g',
            { transform: `translate(${px(x)} ${top + 11})` },
            shapesMarkup(keyDrawing(entry.mark).shapes, mediumOf(figure, KEY_WIDTH)),
          ) + text(x + KEY_WIDTH + 6, entry.text),
      );
      return tag(
        'g',
        { 'font-size': size, fill: LIGHT_INKS['ink-3'] },
        text(MARGIN, unit) + entries.join(''),
      );
    },
  };
}

function placedKeys(keys: readonly KeyEntry[], start: number, size: number) {
  let x = start;
  return keys.map((entry) => {
    const placed = { x, entry };
    x += KEY_WIDTH + (emOf(entry.text) + 2) * size;
    return placed;
  });
}

function drawingBlock(figure: Figure, labels: readonly string[]): Block {
  const { height, shapes } = drawingOf(figure, labels);
  const markup = shapesMarkup(shapes, mediumOf(figure, INNER / SCALE));
  const group = (top: number) => ({
    transform: `translate(${MARGIN} ${top}) scale(${SCALE})`,
    'font-size': 13,
  });
  return { height: height * SCALE + 8, markup: (top) => tag('g', group(top), markup) };
}

function mediumOf({ id }: Figure, width: number): Medium {
  return {
    x: (percent) => String(px((percent / 100) * width)),
    ink: (ink) => LIGHT_INKS[ink],
    hatchId: (hatch) => `${hatch}-${id}`,
    halo: 'twice',
    room: width / 16,
  };
}
