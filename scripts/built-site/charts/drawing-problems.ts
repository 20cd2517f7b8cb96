import { parse, type HTMLElement } from 'node-html-parser';
import { drawnIn, type Drawn } from './drawn.ts';
import { textsOf, valuesOf, type FigureRead } from './chart-read.ts';

/** What a drawing prints or shows otherwise than the data of its chart. */
export function drawingProblems(
  place: string,
  svg: HTMLElement,
  figure: FigureRead,
  labels: readonly string[],
): string[] {
  const drawn = drawnIn(svg);
  const values = valuesOf(figure).filter((value) => value !== null);
  const shown = figure.kind === 'bars' ? drawn.bars : drawn.points;
  const printed =
    figure.kind === 'bars'
      ? textsOf(figure)
      : textsOf(figure)
          .filter((text) => text !== '')
          .slice(-1);
  const ticks = figure.ticks.map((tick) => (typeof tick === 'number' ? String(tick) : tick.text));
  return [
    ...differing(`${place} 印出的数`, drawn.printed, printed),
    ...differing(`${place} 坐标轴`, drawn.ticks, ticks),
    ...differing(`${place} 画出的数`, nearest(shown, values, drawn, figure), values),
    ...differing(
      `${place} 限值线`,
      nearest(drawn.limits, runsOf(figure.limits), drawn, figure),
      runsOf(figure.limits),
    ),
    ...differing(`${place} 高于限值的处数`, [drawn.overs], [oversOf(figure)]),
    ...differing(`${place} 没有数据的处数`, [drawn.holes], [figure.kind === 'trend' ? gapsOf(figure) : 0]),
    ...(figure.kind === 'bars' ? strangers(place, drawn, [...ticks, ...printed, ...labels]) : []),
  ];
}

/** A file says in its title what the chart's finding is, and in its description the sentence. */
export function fileProblems(
  path: string,
  xml: string,
  figure: FigureRead,
  labels: readonly string[],
): string[] {
  const root = parse(xml);
  const svg = root.querySelector('svg');
  if (!svg) return [`${path}: 不是SVG。请检查生成图片的程序。`];
  const text = (tag: string) => root.querySelector(tag)?.text ?? '';
  return [
    ...(text('title').startsWith(figure.finding)
      ? []
      : [`${path}: 标题“${text('title')}”与图的结论“${figure.finding}”不同。`]),
    ...differing(`${path} 说明`, [text('desc')], [figure.sentence]),
    ...drawingProblems(path, svg, figure, labels),
  ];
}

/** Heights are printed with two decimals: a value that is as near as that can tell is the value itself. */
function nearest(
  shown: readonly number[],
  values: readonly number[],
  { ticks }: Drawn,
  { kind }: FigureRead,
): number[] {
  const [low, high] = [Number(ticks[0]), Number(ticks.at(-1))];
  const step = ((high - low) / (kind === 'bars' ? 100 : 200)) * 0.02;
  return shown.map((value, index) => {
    const told = values[index];
    return told !== undefined && Math.abs(told - value) <= step ? told : Math.round(value * 100) / 100;
  });
}

/** One line for each stretch of entries with the same limit. */
function runsOf(limits: readonly (number | null)[]): number[] {
  return limits.filter((limit, index): limit is number => limit !== null && limit !== limits[index - 1]);
}

function oversOf({ limits, ...figure }: FigureRead): number {
  return valuesOf({ limits, ...figure }).filter(
    (value, index) => value !== null && value > (limits[index] ?? Infinity),
  ).length;
}

function gapsOf(figure: FigureRead): number {
  const values = valuesOf(figure);
  return values.filter((value, index) => value === null && (index === 0 || values[index - 1] !== null))
    .length;
}

/** Texts with a number that no value of the chart explains; a limit may be named on its line. */
function strangers(place: string, { texts }: Drawn, known: readonly string[]): string[] {
  const foreign = texts.filter((text) => !known.includes(text) && !/^限值[\d.]+$/.test(text));
  return foreign.map((text) => `${place}: 图上的“${text}”不在数据里。请检查画图的程序。`);
}

export function differing(place: string, found: readonly unknown[], told: readonly unknown[]): string[] {
  if (found.join() === told.join()) return [];
  return [`${place}: 应为“${told.join('、')}”，这里是“${found.join('、')}”。图和表须由同一组数生成。`];
}
