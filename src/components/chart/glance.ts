import type { Role } from './paint.ts';
import type { Drawing } from './shape.ts';
import type { TrendFigure } from './trend-data.ts';
import type { TrendPlace } from './trend-place.ts';
import { trendDrawing } from './trend-shapes.ts';

/** px: the plot, and what keeps its marks and lines whole at the edges. */
const [HEIGHT, EDGE] = [40, 5];

/** What a small drawing still shows: no words, and of the axis nothing. */
const KEPT: ReadonlySet<Role> = new Set<Role>([
  'hole',
  'over',
  'break',
  'limit',
  'target',
  'line-1',
  'line-2',
]);

/**
 * A trend at a glance: line, limit, target, holes and breaks as the whole chart has them, without its words; from nought
 * up, since it has no axis that could say otherwise.
 */
export function glanceOf(figure: TrendFigure): Drawing {
  const { shapes } = trendDrawing(figure, placeIn(figure));
  return { height: HEIGHT + 2 * EDGE, shapes: shapes.filter(({ role }) => KEPT.has(role)) };
}

function placeIn({ labels, top: most }: TrendFigure): TrendPlace {
  const step = 100 / Math.max(1, labels.length);
  const left = (index: number) => step * index;
  return {
    top: EDGE,
    base: EDGE + HEIGHT,
    height: HEIGHT + 2 * EDGE,
    step,
    left,
    centre: (index) => left(index + 0.5),
    y: (value) => EDGE + HEIGHT * (1 - value / most),
  };
}
