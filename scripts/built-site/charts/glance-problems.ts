import type { HTMLElement } from 'node-html-parser';
import { valuesOf, type FigureRead } from './chart-read.ts';
import { differing } from './drawing-problems.ts';

/** px above and below the plot of a small drawing. */
const EDGE = 5;

/** What a chart in small says or shows otherwise than the chart that it leads to: its finding, and every height of its line. */
export function glanceProblems(place: string, glance: HTMLElement, figure: FigureRead): string[] {
  const words = glance.text.trim();
  const said = words.endsWith(figure.finding)
    ? []
    : [`${place} 小图: “${words}”与图的结论“${figure.finding}”不同。`];
  const ends = joinedValues(figure);
  const drawn = heights(glance, topOf(figure));
  const isNear = (value: number, index: number) =>
    Math.abs(value - (ends[index] ?? NaN)) <= topOf(figure) / 2000;
  return [
    ...said,
    ...differing(
      `${place} 小图画出的数`,
      drawn.map((value, index) => (isNear(value, index) ? ends[index] : value)),
      ends,
    ),
  ];
}

/** The values at which a stretch of the line ends: joined to the one before, and no break between. */
function joinedValues(figure: FigureRead): number[] {
  const breaks = new Set(figure.breaks?.map(({ index }) => index));
  const values = valuesOf(figure);
  return values.flatMap((value, index) =>
    value === null || values[index - 1] == null || breaks.has(index) ? [] : [value],
  );
}

function topOf({ ticks }: FigureRead): number {
  const last = ticks.at(-1);
  return typeof last === 'object' ? last.value : (last ?? NaN);
}

/** Its line runs from nought up. */
function heights(glance: HTMLElement, top: number): number[] {
  const plot = Number(glance.querySelector('svg')?.getAttribute('height')) - 2 * EDGE;
  const lines = glance.querySelectorAll('.shape-line-1 line');
  return lines.map((line) => (1 - (Number(line.getAttribute('y2')) - EDGE) / plot) * top);
}
