import { areNamed, barsOf, limitLinesOf, PLOT, yOf } from './bars.ts';
import type { FigureSeries } from './figure-data.ts';
import { GUTTER, type Drawing, type Shape } from './shape.ts';

/** The drawing of the days of a week, from the ground up. */
export function barDrawing(series: FigureSeries, labels: readonly string[]): Drawing {
  const shapes = [...axisShapes(series), ...dayShapes(series, labels), ...limitShapes(series)];
  return { height: PLOT.top + PLOT.height + PLOT.bottom, shapes };
}

function axisShapes(series: FigureSeries): Shape[] {
  const lines = series.ticks.map((tick): Shape => {
    const y = yOf(series, tick);
    return { kind: 'line', role: 'grid', x1: GUTTER, x2: 100, y1: y, y2: y };
  });
  const numbers = series.ticks.map((tick): Shape => {
    const y = yOf(series, tick) + 4;
    return { kind: 'text', role: 'tick', x: GUTTER - 1, y, text: String(tick), anchor: 'end' };
  });
  return [...lines, ...numbers];
}

function dayShapes(series: FigureSeries, labels: readonly string[]): Shape[] {
  const bars = barsOf(series);
  const measured = bars.filter(({ value }) => value !== null);
  const base = yOf(series, 0);
  return [
    ...measured.map(({ x, width, y, height }): Shape => ({ kind: 'rect', role: 'bar', x, width, y, height })),
    ...measured
      .filter(({ over }) => over > 0)
      .map(({ x, width, y, over }): Shape => ({ kind: 'rect', role: 'over', x, width, y, height: over })),
    ...bars.map(({ centre, y, text }): Shape => ({
      kind: 'text',
      role: 'value',
      x: centre,
      y: y - 6,
      text,
      anchor: 'middle',
    })),
    ...bars.map(({ centre }, index): Shape => ({
      kind: 'text',
      role: 'label',
      x: centre,
      y: base + 20,
      text: labels[index] ?? '',
      anchor: 'middle',
    })),
  ];
}

function limitShapes(series: FigureSeries): Shape[] {
  return limitLinesOf(series).flatMap(({ from, to, y, limit }) => {
    const line: Shape = { kind: 'line', role: 'limit', x1: from, x2: to, y1: y, y2: y };
    const text = `${series.limitName}${limit}`;
    const name: Shape = { kind: 'text', role: 'limit-name', x: to, y: y - 6, text, anchor: 'end' };
    return areNamed(series.limits) ? [line, name] : [line];
  });
}
