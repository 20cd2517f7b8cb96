import type { Place, Point } from '#src/domain/schematic.ts';

/** Below the lowest corner. */
const MARGIN = 2;

/** How much lower the drawing is where no district has marks. */
const FLAT = 0.66;

/** The room for text and marks in every shape. */
export const INNER_WIDTH = 84;

/** The drawing of places, in the order given, with or without room for marks. */
export function layout(
  places: readonly Place[],
  hasMarks: boolean,
): { readonly height: number; readonly places: readonly Place[] } {
  const height = Math.max(...places.flatMap(({ corners }) => corners.map(([, top]) => top)), 0) + MARGIN;
  return hasMarks ? { height, places } : { height: flat(height), places: places.map(flatPlace) };
}

function flatPlace({ corners, text }: Place): Place {
  const flatPoint = ([left, top]: Point): Point => [left, flat(top)];
  return { corners: corners.map(flatPoint), text: flatPoint(text) };
}

function flat(top: number): number {
  return Math.round(top * FLAT * 10) / 10;
}

/** A closed path whose corners are rounded by `radius`. */
export function roundedPath(corners: readonly Point[], radius: number): string {
  const steps = corners.map((corner, index) => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const [from, to] = [towards(corner, before, radius), towards(corner, after, radius)];
    return `${index === 0 ? 'M' : 'L'}${from.join(' ')}Q${corner.join(' ')} ${to.join(' ')}`;
  });
  return `${steps.join('')}Z`;
}

/** The point `length` from one corner on the way to another, at most half the way. */
function towards([x, y]: Point, [toX, toY]: Point, length: number): Point {
  const distance = Math.hypot(toX - x, toY - y);
  const share = distance === 0 ? 0 : Math.min(0.5, length / distance);
  const at = (from: number, to: number) => Math.round((from + (to - from) * share) * 10) / 10;
  return [at(x, toX), at(y, toY)];
}

/** From mark to mark. */
const PITCH = 9.3;

/** Where marks stand: in rows from left to right, in no geographical order. */
export function markGrid(x: number, top: number, count: number): Point[] {
  const columns = Math.floor(INNER_WIDTH / PITCH);
  const at = (start: number, step: number) => Math.round((start + PITCH * (step + 0.5)) * 10) / 10;
  return Array.from({ length: count }, (_, index) => [
    at(x, index % columns),
    at(top, Math.floor(index / columns)),
  ]);
}
