import type { Run } from '#src/domain/trend-runs.ts';
import { textShape, TREND_END, type Shape, type Text } from './shape.ts';
import { emOf } from './text-width.ts';
import type { TrendFigure } from './trend-data.ts';
import { ROW, type TrendPlace } from './trend-place.ts';

/** px: the width of a drawing on the narrowest phone, for which names are placed. */
const PHONE = 288;

/** The names of limits and target where the lines leave most room, and those of the breaks. */
export function nameShapes(figure: TrendFigure, place: TrendPlace): Shape[] {
  const { limitRuns, target, breaks, labels } = figure;
  const { left, y } = place;
  const limits = limitRuns.map((limit) => {
    const isNumber = limitRuns.length > 1 && limit.last === labels.length - 1 && emOf(limit.text) < 3;
    if (isNumber)
      return { ...textShape('limit-name', TREND_END, y(limit.value) + 4, limit.text, 'start'), dx: 4 };
    return levelName('limit-name', limit, -6, figure, place);
  });
  const isLowest = target && limitRuns.length > 0 && limitRuns.every(({ value }) => target.value <= value);
  const targets = target ? [levelName('target-name', target, isLowest ? 16 : -6, figure, place)] : [];
  const names = breaks.map(({ index, text }, row) => {
    const isLate = left(index) > 50;
    const anchor = isLate ? 'end' : 'start';
    return { ...textShape('break-name', left(index), 14 + ROW * row, text, anchor), dx: isLate ? -6 : 6 };
  });
  return [...limits, ...targets, ...names];
}

/** A name above (`dy` < 0) or below its line, there where the fewest marks are behind it on a phone. */
function levelName(
  role: 'limit-name' | 'target-name',
  { first, last, value, text }: Run & { readonly value: number; readonly text: string },
  dy: number,
  { lines }: TrendFigure,
  { left, step, y }: TrendPlace,
): Text {
  const length = Math.ceil((emOf(text) * 13) / (PHONE * (step / 100)));
  const middle = y(value) + dy - 5;
  // What is over a limit is hatched down to it.
  const isBehind = (number: number | null | undefined) =>
    number != null && (Math.abs(y(number) - middle) < 13 || (role === 'limit-name' && number > value));
  const cost = (start: number) =>
    lines.flatMap(({ values }) => values.slice(start, start + length).filter(isBehind)).length;
  const starts = Array.from(
    { length: Math.max(1, last - first + 2 - length) },
    (_, offset) => first + offset,
  );
  const best = starts.reduce((least, start) => (cost(start) < cost(least) ? start : least), first);
  return { ...textShape(role, left(best), y(value) + dy, text, 'start'), dx: 4 };
}

/** The last value of each line, the greater above its mark and the other below; one alone keeps clear of a limit. */
export function lastValues({ lines, limits }: TrendFigure, { centre, y, base }: TrendPlace): Shape[] {
  const ends = lines.flatMap(({ values, texts }) => {
    const index = values.findLastIndex((value) => value !== null);
    return index < 0 ? [] : [{ index, y: y(values[index] ?? 0), text: texts[index] ?? '' }];
  });
  const highest = ends.toSorted((a, b) => a.y - b.y)[0];
  return ends.map((end) => {
    const [above, below] = [end.y - 9, Math.min(end.y + 20, base - 4)];
    const limit = limits[end.index] ?? null;
    const isCrossed = limit !== null && Math.abs(y(limit) - (above - 4)) < 9;
    const isAbove = end === highest && !(isCrossed && ends.length === 1);
    return textShape('value', centre(end.index), isAbove ? above : below, end.text, 'middle');
  });
}
