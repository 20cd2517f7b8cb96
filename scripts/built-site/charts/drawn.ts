import type { HTMLElement } from 'node-html-parser';

/** What a drawing prints and shows, read from its shapes; heights are turned back into values by its own axis. */
export type Drawn = {
  /** The numbers of the axis. */
  readonly ticks: readonly string[];
  /** What is printed at bars or at the last point. */
  readonly printed: readonly string[];
  /** All texts, those of the axis too. */
  readonly texts: readonly string[];
  readonly bars: readonly number[];
  readonly points: readonly number[];
  /** Levels of the dashed lines of limits. */
  readonly limits: readonly number[];
  readonly holes: number;
  readonly overs: number;
};

/** Reads the drawing of a page, or that within an SVG file. @throws RangeError for a drawing without an axis. */
export function drawnIn(svg: HTMLElement): Drawn {
  const inner = svg.querySelector('g[transform*="scale"]') ?? svg;
  const groups = inner.childNodes.filter((node): node is HTMLElement => node.rawTagName === 'g');
  const axis = groups.find((group) => group.querySelector('text[text-anchor=end]'));
  const value = scaleOf(axis);
  const shapes = (tag: string, has: (group: HTMLElement) => boolean) =>
    groups.filter(has).flatMap((group) => group.querySelectorAll(tag));
  const rects = groups.filter((group) => group.querySelector('rect'));
  const paint = (group: HTMLElement) => group.getAttribute('fill') ?? '';
  // A halo is painted by a first group without a fill.
  const written = groups.filter((group) => group.querySelector('text') && paint(group) !== 'none');
  const textsIn = (list: readonly HTMLElement[]) =>
    list.flatMap((group) => group.querySelectorAll('text').map(({ text }) => text));
  return {
    ticks: textsIn(axis ? [axis] : []),
    printed: textsIn(written.filter((group) => group.getAttribute('font-weight') === '700')),
    texts: textsIn(written),
    bars: rects
      .filter((group) => !paint(group).startsWith('url('))
      .flatMap((group) => group.querySelectorAll('rect').map((rect) => value(number(rect, 'y')))),
    points: shapes('circle', () => true).map((circle) => value(number(circle, 'cy'))),
    limits: shapes('line', (group) => group.getAttribute('stroke-dasharray') === '6 4').map((line) =>
      value(number(line, 'y1')),
    ),
    holes: rects
      .filter((group) => paint(group).includes('hole-'))
      .flatMap((group) => group.querySelectorAll('rect')).length,
    overs: rects
      .filter((group) => paint(group).includes('over-'))
      .flatMap((group) => group.querySelectorAll('rect')).length,
  };
}

/** What a height stands for, by the two outer numbers of the axis. */
function scaleOf(axis: HTMLElement | undefined): (y: number) => number {
  const ticks = axis?.querySelectorAll('text') ?? [];
  const [low, high] = [ticks[0], ticks.at(-1)];
  if (!low || !high || low === high) throw new RangeError('The drawing has no axis.');
  const [a, b] = [Number(low.text), Number(high.text)];
  const [from, to] = [number(low, 'y') - 4, number(high, 'y') - 4]; // a number stands 4 px below its line
  return (y) => a + ((y - from) / (to - from)) * (b - a);
}

function number(element: HTMLElement, name: string): number {
  return Number(element.getAttribute(name));
}
