import { describe, expect, test } from 'vitest';
import { DRAWING_WIDTH, type Place, type Point } from '#src/domain/schematic.ts';
import { site } from '#src/site.ts';
import { INNER_WIDTH, layout, markGrid, roundedPath } from './places.ts';
import { tileOf, type SchematicDistrict } from './tile.ts';

const marks = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ name: `${index}`, tone: null }));

const district = (changes: Partial<SchematicDistrict>): Omit<SchematicDistrict, 'place'> => ({
  id: 'yuecheng',
  name: 'A',
  href: null,
  value: '',
  tone: null,
  marks: [],
  ...changes,
});

const extent = (points: readonly Point[], axis: 0 | 1) => {
  const all = points.map((point) => point[axis]);
  return { least: Math.min(...all), most: Math.max(...all) };
};
const long = 'a value that needs two lines or more';
const square = (side: number): Place => ({
  corners: [
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
  ],
  text: [6, 10],
});

describe.each(site.districts)('the shape of $id', ({ schematic }) => {
  test('has room for its text', () => {
    expect(schematic.text[0] + INNER_WIDTH).toBeLessThan(extent(schematic.corners, 0).most);
    expect(extent(schematic.corners, 0).most).toBeLessThan(DRAWING_WIDTH);
  });

  test('holds a figure of two lines, a tone and 40 marks', () => {
    const tile = tileOf(district({ value: long, marks: marks(40) }), schematic);
    const lowest = Math.max(...tile.marks.map(({ at }) => at[1]));
    expect(tile.marks).toHaveLength(40);
    expect(tile.value).toHaveLength(2);
    expect(lowest + 4).toBeLessThan(extent(schematic.corners, 1).most);
  });

  test('without marks is flatter, and holds figure and tone all the same', () => {
    const [flat = schematic] = layout([schematic], false).places;
    expect(extent(flat.corners, 1).most).toBeLessThan(extent(schematic.corners, 1).most);
    expect(tileOf(district({ value: long }), flat).swatch + 12).toBeLessThan(extent(flat.corners, 1).most);
  });
});

test.each([
  ['ends below its lowest corner', true, 142, 140],
  ['without marks is two thirds as high', false, 93.7, 92.4],
])('the drawing %s', (_, hasMarks, height, lowest) => {
  const drawing = layout([square(90), square(140)], hasMarks);
  expect(drawing.height).toBe(height);
  expect(drawing.places.map(({ corners }) => extent(corners, 1).most).at(-1)).toBe(lowest);
});

test('a drawing of nothing has a height', () => {
  expect(layout([], true)).toEqual({ height: 2, places: [] });
});

test('a tone that does not apply leaves its room to the marks', () => {
  const top = (tone: SchematicDistrict['tone']) =>
    tileOf(district({ tone, marks: marks(1) }), square(140)).marks[0]?.at[1] ?? 0;
  expect(top('none')).toBeLessThan(top(null));
});

test('marks stand in rows that end with the room', () => {
  const points = markGrid(10, 20, 12);
  expect(extent(points, 0).most).toBeLessThan(10 + INNER_WIDTH);
  expect(new Set(points.map(([, y]) => y)).size).toBe(2);
  expect(markGrid(10, 20, 0)).toEqual([]);
});

test('a rounded shape is closed and passes by its corners', () => {
  expect(roundedPath(square(10).corners, 2)).toBe(
    'M0 2Q0 0 2 0L8 0Q10 0 10 2L10 8Q10 10 8 10L2 10Q0 10 0 8Z',
  );
});

test('corners are never rounded by more than half a side', () => {
  const small: Point[] = [
    [0, 0],
    [2, 0],
    [2, 2],
  ];
  expect(roundedPath(small, 50)).toContain('Q2 0 2 1');
});
