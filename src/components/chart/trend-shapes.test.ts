import { describe, expect, test } from 'vitest';
import { exampleTrend } from '#src/domain/example-trend.ts';
import { wordsFor } from '#src/words/words.ts';
import type { Role } from './paint.ts';
import { GUTTER, TREND_END, type Shape } from './shape.ts';
import { trendFigure } from './trend-data.ts';
import { placeOf } from './trend-place.ts';
import { trendDrawing } from './trend-shapes.ts';

const words = wordsFor(new URL('https://portal.example/'));
const NAMES = { title: 'PM2.5', series: ['City', 'District'], limit: 'limit ' };

const figureOf = (example: Parameters<typeof exampleTrend>[0]) =>
  trendFigure(exampleTrend(example), NAMES, words);

function shapesOf(example: Parameters<typeof exampleTrend>[0], role: Role): Shape[] {
  return trendDrawing(figureOf(example)).shapes.filter((shape) => shape.role === role);
}

function textsOf(example: Parameters<typeof exampleTrend>[0], role: Role): string[] {
  return shapesOf(example, role).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

describe('the line', () => {
  test('joins neighbours and nothing else', () => {
    expect(shapesOf({ values: [1, 2, null, 4, 5, 6] }, 'line-1')).toHaveLength(3);
  });

  test('has a mark for each value, 0 included', () => {
    expect(shapesOf({ values: [1, 0, null] }, 'mark-1')).toHaveLength(2);
  });

  test('of a value alone is a mark', () => {
    expect(shapesOf({ values: [null, 5, null] }, 'line-1')).toEqual([]);
    expect(shapesOf({ values: [null, 5, null] }, 'mark-1')).toHaveLength(1);
  });

  test('does not cross a break', () => {
    const values = [3, 3, 2, 2];
    expect(shapesOf({ first: '2026-01', values, kind: 'index' }, 'line-1')).toHaveLength(2);
  });

  test('of a second series has marks of another form', () => {
    const [mark] = shapesOf({ values: [1], district: [2] }, 'mark-2');
    expect(mark?.kind).toBe('square');
  });
});

describe('the heights', () => {
  test('run from the least tick at the base to the greatest', () => {
    const figure = figureOf({ values: [17, 52] });
    const { y, base, top } = placeOf(figure);
    expect([y(figure.bottom), y(figure.top)]).toEqual([base, top]);
  });

  test('hold for an axis that does not begin at 0', () => {
    const figure = figureOf({ values: [90, 100] });
    expect(placeOf(figure).y(85)).toBe(placeOf(figure).base);
  });
});

test('all entries lie side by side within the plot', () => {
  const { left, centre } = placeOf(figureOf({ values: [1, 2, 3] }));
  expect(left(0)).toBe(GUTTER);
  expect(left(3)).toBeCloseTo(TREND_END);
  expect(centre(1)).toBeCloseTo((GUTTER + TREND_END) / 2);
});

describe('what is over the limit', () => {
  test('is hatched, each month by its own limit', () => {
    expect(shapesOf({ values: [33, 33], limits: [35, 30] }, 'over')).toHaveLength(1);
  });

  test('is not what is at the limit, or has none', () => {
    expect(shapesOf({ values: [35, 99, null], limits: [35, null, 35] }, 'over')).toEqual([]);
  });

  test('is the greater of two lines', () => {
    const [over] = shapesOf({ values: [40], district: [50], limits: [30] }, 'over');
    const { y } = placeOf(figureOf({ values: [40], district: [50], limits: [30] }));
    expect(over).toMatchObject({ y: y(50), height: y(30) - y(50) });
  });
});

test('a hole is a block as wide as what is missing, named where there is room', () => {
  const values = [1, null, null, null, 5, 6];
  const { step, left } = placeOf(figureOf({ values }));
  expect(shapesOf({ values }, 'hole')).toMatchObject([{ x: left(1), width: step * 3 }]);
  expect(textsOf({ values }, 'hole-name')).toEqual([words.chart.trend.hole({ step: 'month' }, 3)]);
});

test('a limit that changes is a step, named once and then by its number', () => {
  const limits = [35, 35, 35, 35, 30];
  expect(shapesOf({ values: limits, limits }, 'limit')).toHaveLength(2);
  expect(textsOf({ values: limits, limits }, 'limit-name')).toEqual(['limit 35', '30']);
});

test('a name stands where no line is behind it', () => {
  const values = [...Array.from({ length: 12 }, () => 35), ...Array.from({ length: 12 }, () => 5)];
  const example = { values, limits: values.map(() => 30) };
  const [name] = shapesOf(example, 'limit-name');
  expect(name).toMatchObject({ x: placeOf(figureOf(example)).left(12) });
});

test('the target runs over its years and is named', () => {
  const target = { value: 27, from: 2026, to: 2026, direction: 'at-most' as const };
  const example = { values: [30, 30, 30, 30, 30], target };
  expect(shapesOf(example, 'target')).toMatchObject([{ x1: placeOf(figureOf(example)).left(3) }]);
  expect(textsOf(example, 'target-name')).toEqual([words.chart.trend.targetShort(target)]);
});

test('a break is a double line with its name', () => {
  const example = { first: '2026-02', values: [3, 2], kind: 'index' as const };
  expect(shapesOf(example, 'break')).toMatchObject([{ dx: -1.5 }, { dx: 1.5 }]);
  expect(textsOf(example, 'break-name')).toHaveLength(1);
});

test('two breaks have a row each', () => {
  const example = {
    first: '2017-01',
    step: 'year' as const,
    values: Array.from({ length: 10 }, () => 3),
    kind: 'index' as const,
  };
  const rows = shapesOf(example, 'break-name').flatMap((shape) => (shape.kind === 'text' ? [shape.y] : []));
  expect(new Set(rows).size).toBe(2);
});

describe('the last values', () => {
  test('are those of each line, printed with their decimals', () => {
    expect(textsOf({ values: [1, 2, null], district: [3, 4, 5], decimals: 1 }, 'value')).toEqual([
      '2.0',
      '5.0',
    ]);
  });

  test('lie on different sides of their marks', () => {
    const example = { values: [20], district: [20.1] };
    const { y } = placeOf(figureOf(example));
    const [city, district] = shapesOf(example, 'value').flatMap((shape) =>
      shape.kind === 'text' ? [shape.y] : [],
    );
    expect(city).toBeGreaterThan(y(20));
    expect(district).toBeLessThan(y(20.1));
  });

  test('of no values are none', () => {
    expect(textsOf({ values: [null] }, 'value')).toEqual([]);
  });
});

test('years are named where they begin, but not in a chart of years', () => {
  expect(textsOf({ values: [1, 2, 3, 4, 5, 6], first: '2025-10' }, 'year')).toHaveLength(2);
  expect(textsOf({ values: [1, 2, 3], first: '2023-01', step: 'year' }, 'year')).toEqual([]);
});

test('nothing is drawn outside the drawing', () => {
  const values = Array.from({ length: 24 }, (_, index) => (index % 7 === 3 ? null : 10 + index));
  const drawing = trendDrawing(figureOf({ values, first: '2025-01', kind: 'index' }));
  for (const shape of drawing.shapes) {
    const heights = shape.kind === 'line' ? [shape.y1, shape.y2] : [shape.y];
    for (const y of heights) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(drawing.height);
    }
  }
});
