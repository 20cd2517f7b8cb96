/** The districts of the drawing, from the north-west to the south-east. */
export const DISTRICTS = ['keqiao', 'yuecheng', 'shangyu', 'zhuji', 'shengzhou', 'xinchang'] as const;

export type DistrictId = (typeof DISTRICTS)[number];

export type Point = readonly [x: number, y: number];

/** A shape of the drawing, and where text and marks begin within it. */
export type Place = { readonly corners: readonly Point[]; readonly x: number; readonly y: number };

export const SIZE = { width: 300, height: 290 };

/** How much lower the drawing is where no district has marks. */
const FLAT = 0.66;

/** The room for text and marks in every shape. */
export const INNER_WIDTH = 84;

/** Drawn by hand for this portal: who lies beside whom, and nothing else. */
export const PLACES: Readonly<Record<DistrictId, Place>> = {
  keqiao: { corners: corners(2, 12, 98, 5, 96, 138, 2, 143), x: 8, y: 17 },
  yuecheng: { corners: corners(102, 4, 198, 8, 201, 135, 100, 139), x: 109, y: 17 },
  shangyu: { corners: corners(202, 8, 298, 3, 298, 147, 205, 141), x: 210, y: 17 },
  zhuji: { corners: corners(2, 147, 96, 142, 98, 272, 7, 277), x: 9, y: 156 },
  shengzhou: { corners: corners(100, 143, 201, 139, 198, 278, 102, 272), x: 109, y: 156 },
  xinchang: { corners: corners(205, 145, 298, 151, 292, 288, 202, 283), x: 209, y: 164 },
};

/** The drawing with or without room for marks. */
export function layout(hasMarks: boolean): {
  readonly height: number;
  readonly placeOf: (id: DistrictId) => Place;
} {
  if (hasMarks) return { height: SIZE.height, placeOf: (id) => PLACES[id] };
  const flat = (y: number) => Math.round(y * FLAT * 10) / 10;
  return {
    height: flat(SIZE.height),
    placeOf: (id) => {
      const { corners: all, x, y } = PLACES[id];
      return { corners: all.map(([left, top]) => [left, flat(top)]), x, y: flat(y) };
    },
  };
}

function corners(...numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []));
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
