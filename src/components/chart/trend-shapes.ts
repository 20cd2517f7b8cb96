import { GUTTER, textShape, TREND_END, type Drawing, type Shape } from './shape.ts';
import { emOf, roomFor } from './text-width.ts';
import type { TrendFigure, TrendLine } from './trend-data.ts';
import { placeOf, ROW, type TrendPlace } from './trend-place.ts';
import { lastValues, nameShapes } from './trend-texts.ts';

/** The drawing of a trend, from the ground up. */
export function trendDrawing(figure: TrendFigure, place = placeOf(figure)): Drawing {
  const shapes = [
    ...axisShapes(figure, place),
    ...holeShapes(figure, place),
    ...overShapes(figure, place),
    ...breakShapes(figure, place),
    ...levelShapes(figure, place),
    ...figure.lines.flatMap((line, index) => lineShapes(line, index, place)),
    ...nameShapes(figure, place),
    ...lastValues(figure, place),
  ];
  return { height: place.height, shapes };
}

function axisShapes({ ticks, bottom, labels, years }: TrendFigure, place: TrendPlace): Shape[] {
  const { base, y, left, centre } = place;
  const grid = ticks.filter(({ value }) => value !== bottom);
  return [
    ...grid.map(({ value }) => horizontal('grid', GUTTER, TREND_END, y(value))),
    ...years
      .filter(({ first }) => first > 0)
      .map(({ first }): Shape => ({
        kind: 'line',
        role: 'grid',
        x1: left(first),
        x2: left(first),
        y1: base,
        y2: base + 40,
      })),
    horizontal('base', GUTTER, TREND_END, base),
    ...ticks.map(({ value, text }) => textShape('tick', GUTTER - 1, y(value) + 4, text, 'end')),
    ...labels.flatMap(({ text, room }, index) =>
      room === null ? [] : [{ ...textShape('label', centre(index), base + 18, text, 'middle'), room }],
    ),
    ...years.flatMap(({ first, last, text }) => {
      const room = roomFor(emOf(text), (last - first + 1) / labels.length);
      return room === null
        ? []
        : [{ ...textShape('year', left(first), base + 37, text, 'start'), dx: 4, room }];
    }),
  ];
}

function holeShapes({ holes, labels }: TrendFigure, { top, base, left, step }: TrendPlace): Shape[] {
  const blocks = holes.map(({ first, last }): Shape => {
    const width = step * (last - first + 1);
    return { kind: 'rect', role: 'hole', x: left(first), width, y: top, height: base - top };
  });
  const names = holes.flatMap(({ first, last, text }) => {
    const room = roomFor(emOf(text), (last - first + 1) / labels.length);
    const x = left((first + last + 1) / 2);
    return room === null ? [] : [{ ...textShape('hole-name', x, base - 12, text, 'middle'), room }];
  });
  return [...blocks, ...names];
}

/** What is over its limit, hatched down to it: the greater value where there are two lines. */
function overShapes({ lines, limits }: TrendFigure, { left, step, y }: TrendPlace): Shape[] {
  return limits.flatMap((limit, index): Shape[] => {
    const most = Math.max(...lines.map(({ values }) => values[index] ?? -Infinity));
    if (limit === null || most <= limit) return [];
    const x = left(index + 0.2);
    return [{ kind: 'rect', role: 'over', x, width: step * 0.6, y: y(most), height: y(limit) - y(most) }];
  });
}

/** A double line from the name of the break down. */
function breakShapes({ breaks }: TrendFigure, { base, left }: TrendPlace): Shape[] {
  return breaks.flatMap(({ index }, row) =>
    [-1.5, 1.5].map((dx): Shape => {
      const x = left(index);
      return { kind: 'line', role: 'break', x1: x, x2: x, y1: 4 + ROW * row, y2: base, dx };
    }),
  );
}

/** Limits, with a step where they change, and the target. */
function levelShapes({ limitRuns, target }: TrendFigure, { left, y }: TrendPlace): Shape[] {
  return [
    ...limitRuns.map(({ first, last, value }) => horizontal('limit', left(first), left(last + 1), y(value))),
    ...(target ? [horizontal('target', left(target.first), left(target.last + 1), y(target.value))] : []),
  ];
}

/** Stretches from value to value; what stands alone is a mark only. */
function lineShapes({ values, runs }: TrendLine, series: number, { centre, y }: TrendPlace): Shape[] {
  const [line, mark] = series === 0 ? (['line-1', 'mark-1'] as const) : (['line-2', 'mark-2'] as const);
  const at = (index: number) => ({ x: centre(index), y: y(values[index] ?? 0) });
  const indexes = runs.map(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
  const stretches = indexes.flatMap((run) =>
    run.slice(1).map((index): Shape => {
      const [from, to] = [at(index - 1), at(index)];
      return { kind: 'line', role: line, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
    }),
  );
  const marks = indexes
    .flat()
    .map((index): Shape => ({ kind: series === 0 ? 'dot' : 'square', role: mark, ...at(index) }));
  return [...stretches, ...marks];
}

/** The names of limits, target and breaks, on their lines. */
function horizontal(role: 'grid' | 'base' | 'limit' | 'target', x1: number, x2: number, y: number): Shape {
  return { kind: 'line', role, x1, x2, y1: y, y2: y };
}
