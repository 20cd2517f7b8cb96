import { describe, expect, test } from 'vitest';
import { DISTRICTS, INNER_WIDTH, layout, markGrid, roundedPath, SIZE, type Point } from './places.ts';
import { tileOf, type SchematicDistrict } from './tile.ts';

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}`, tone: null }));

const district = (changes: Partial<SchematicDistrict>): SchematicDistrict => ({
  id: 'yuecheng',
  name: 'A',
  href: null,
  value: '',
  tone: null,
  marks: [],
  ...changes,
});

const { placeOf } = layout(true);
const extent = (points: readonly Point[], axis: 0 | 1) => {
  const all = points.map((point) => point[axis]);
  return { least: Math.min(...all), most: Math.max(...all) };
};

describe.each(DISTRICTS)('the shape of %s', (id) => {
  const { corners, x } = placeOf(id);

  test('lies within the drawing', () => {
    for (const [left, top] of corners) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left).toBeLessThanOrEqual(SIZE.width);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(SIZE.height);
    }
  });

  test('has room for its text', () => {
    expect(x).toBeGreaterThan(extent(corners, 0).least);
    expect(x + INNER_WIDTH).toBeLessThan(extent(corners, 0).most);
  });

  test('holds a figure of two lines, a tone and 40 marks', () => {
    const tile = tileOf(
      district({ id, value: 'a value that needs two lines or more', marks: marks(40) }),
      placeOf(id),
    );
    const lowest = Math.max(...tile.marks.map(({ at }) => at[1]));
    expect(tile.marks).toHaveLength(40);
    expect(tile.value).toHaveLength(2);
    expect(lowest + 4).toBeLessThan(extent(corners, 1).most);
  });

  test('without marks is flatter, and holds figure and tone all the same', () => {
    const flat = layout(false).placeOf(id);
    const tile = tileOf(district({ id, value: 'a value that needs two lines or more' }), flat);
    expect(tile.swatch + 12).toBeLessThan(extent(flat.corners, 1).most);
  });
});

test('the districts lie as they do: west, middle and east, north and south', () => {
  const [keqiao, yuecheng, shangyu, zhuji, shengzhou, xinchang] = DISTRICTS.map((id) => placeOf(id));
  const isRow = (...places: (typeof keqiao)[]) =>
    places.every((place, index) => index === 0 || (places[index - 1]?.x ?? 0) < (place?.x ?? 0));
  expect(isRow(keqiao, yuecheng, shangyu)).toBe(true);
  expect(isRow(zhuji, shengzhou, xinchang)).toBe(true);
  expect(keqiao?.y).toBeLessThan(zhuji?.y ?? 0);
});

test('a tone that does not apply leaves its room to the marks', () => {
  const top = (tone: SchematicDistrict['tone']) =>
    tileOf(district({ tone, marks: marks(1) }), placeOf('yuecheng')).marks[0]?.at[1] ?? 0;
  expect(top('none')).toBeLessThan(top(null));
});

test('marks stand in rows that end with the room', () => {
  const points = markGrid(10, 20, 12);
  expect(extent(points, 0).most).toBeLessThan(10 + INNER_WIDTH);
  expect(new Set(points.map(([, y]) => y)).size).toBe(2);
  expect(markGrid(10, 20, 0)).toEqual([]);
});

test('a rounded shape is closed and passes by its corners', () => {
  const square: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ];
  expect(roundedPath(square, 2)).toBe('M0 2Q0 0 2 0L8 0Q10 0 10 2L10 8Q10 10 8 10L2 10Q0 10 0 8Z');
});

test('corners are never rounded by more than half a side', () => {
  const small: Point[] = [
    [0, 0],
    [2, 0],
    [2, 2],
  ];
  expect(roundedPath(small, 50)).toContain('Q2 0 2 1');
});
