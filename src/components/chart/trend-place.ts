import { GUTTER, TREND_END } from './shape.ts';
import type { TrendFigure } from './trend-data.ts';

/** px: the plot, and what is below it: months, and years. */
const [HEIGHT, MONTHS, YEARS] = [220, 26, 18];
/** px above the plot: room for the value of a point at the top. */
const ABOVE = 18;
/** px above the plot: for the name of each break. */
export const ROW = 18;

/** Where things are in a trend. */
export type TrendPlace = {
  readonly top: number;
  readonly base: number;
  readonly height: number;
  readonly step: number;
  /** % of the left edge of an entry. */
  readonly left: (index: number) => number;
  readonly centre: (index: number) => number;
  readonly y: (value: number) => number;
};

export function placeOf(figure: TrendFigure): TrendPlace {
  const top = ABOVE + ROW * figure.breaks.length;
  const step = (TREND_END - GUTTER) / Math.max(1, figure.labels.length);
  const left = (index: number) => GUTTER + step * index;
  return {
    top,
    base: top + HEIGHT,
    height: top + HEIGHT + MONTHS + (figure.years.length > 0 ? YEARS : 0),
    step,
    left,
    centre: (index) => left(index + 0.5),
    y: (value) => top + HEIGHT * (1 - (value - figure.bottom) / (figure.top - figure.bottom)),
  };
}
