import { expect, test } from 'vitest';
import { exampleTrend } from '#src/domain/example-trend.ts';
import { wordsFor } from '#src/words/words.ts';
import { glanceOf } from './glance.ts';
import { trendData } from './trend-data.ts';
import { trendDrawing } from './trend-shapes.ts';

const words = wordsFor(new URL('https://portal.example/'));
const NAMES = { title: 'PM2.5', series: ['City'], limit: 'limit ' };

const [figure] = trendData(
  exampleTrend({
    values: [20, null, 40, 36],
    limits: [35, 35, 35, 30],
    target: { value: 27, from: 2024, to: 2027, direction: 'at-most' },
  }),
  NAMES,
  words,
).series;
const { shapes, height } = glanceOf(figure);

test('has no words and no axis', () => {
  expect(shapes.some(({ kind }) => kind === 'text')).toBe(false);
  expect(shapes.map(({ role }) => role).filter((role) => role === 'grid' || role === 'base')).toEqual([]);
});

test('shows as many stretches, limits, targets, holes and excesses as the whole chart', () => {
  const count = (role: string, all = shapes) => all.filter((shape) => shape.role === role).length;
  const roles = ['line-1', 'limit', 'target', 'hole', 'over'];
  const whole = trendDrawing(figure).shapes;
  expect(roles.map((role) => count(role))).toEqual(roles.map((role) => count(role, whole)));
  expect(roles.map((role) => count(role))).toEqual([1, 2, 1, 1, 2]);
});

test('stays within its own height and width', () => {
  for (const shape of shapes) {
    const [xs, ys] =
      shape.kind === 'line'
        ? [
            [shape.x1, shape.x2],
            [shape.y1, shape.y2],
          ]
        : shape.kind === 'rect'
          ? [
              [shape.x, shape.x + shape.width],
              [shape.y, shape.y + shape.height],
            ]
          : [[], []];
    expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(100);
    expect(Math.max(...ys)).toBeLessThanOrEqual(height);
  }
});
