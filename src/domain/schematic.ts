/** A point of the drawing of the districts: from the left, from the top. */
export type Point = readonly [x: number, y: number];

/** Where a district lies in the drawing. */
export type Place = {
  /** Of its shape, one after the other around it. */
  readonly corners: readonly Point[];
  /** Where its words and marks begin: left and top. */
  readonly text: Point;
};

/** Three districts with their marks beside each other; the height follows from the lowest corner. */
export const DRAWING_WIDTH = 300;

/** What has to fit right of and below `text`: a name, two lines, a tone, five rows of nine marks. */
export const ROOM = { width: 83, height: 114 };

/** From the top to the bottom, and from the left to the right. */
export function byPlace({ text: [left, top] }: Place, { text: [otherLeft, otherTop] }: Place): number {
  return top - otherTop || left - otherLeft;
}

/** Whether a shape has no dent, no corner on a straight line, and no side that crosses another. */
export function isConvex({ corners }: Pick<Place, 'corners'>): boolean {
  const sides = edgesOf(corners).flatMap(([from, to]) =>
    corners.filter((corner) => corner !== from && corner !== to).map((corner) => sideOf(from, to, corner)),
  );
  return !sides.includes(0) && new Set(sides).size === 1;
}

/** Whether the room of its words and marks lies within a convex shape. */
export function hasRoom({ corners, text: [left, top] }: Place): boolean {
  const [right, bottom] = [left + ROOM.width, top + ROOM.height];
  const room: Point[] = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
  const sides = edgesOf(corners).flatMap(([from, to]) => room.map((point) => sideOf(from, to, point)));
  return !(sides.includes(1) && sides.includes(-1));
}

/** Whether two convex shapes share more than a border: no straight line along a side lies between them. */
export function doOverlap(a: Pick<Place, 'corners'>, b: Pick<Place, 'corners'>): boolean {
  return ![...edgesOf(a.corners), ...edgesOf(b.corners)].some(([[x, y], [toX, toY]]) => {
    const across = (corners: readonly Point[]) =>
      corners.map(([left, top]) => (toX - x) * (top - y) - (toY - y) * (left - x));
    const [own, other] = [across(a.corners), across(b.corners)];
    return Math.max(...own) <= Math.min(...other) || Math.max(...other) <= Math.min(...own);
  });
}

function edgesOf(corners: readonly Point[]): (readonly [Point, Point])[] {
  return corners.map((corner, index) => [corner, corners[(index + 1) % corners.length] ?? corner]);
}

/** On which side of a line a point lies: 1, -1, or 0 on it. */
function sideOf([x, y]: Point, [toX, toY]: Point, [left, top]: Point): number {
  return Math.sign((toX - x) * (top - y) - (toY - y) * (left - x));
}
