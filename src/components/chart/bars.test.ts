import { describe, expect, test } from 'vitest';
import { barsOf, limitLinesOf, limitRuns, PLOT, yOf } from './bars.ts';
import type { FigureSeries } from './figure-data.ts';

const BASE = PLOT.top + PLOT.height;

function series(values: FigureSeries['values'], limits: readonly number[]): FigureSeries {
  const words = { id: 'pm25', name: '', finding: '', sentence: '', unit: '', limitName: '', keys: [] };
  const texts = values.map((value) => value?.toFixed(1) ?? 'missing');
  return { ...words, kind: 'bars', values, texts, limits, top: 220, ticks: [0] };
}

/** Seven days with a limit of 75. */
const week = (...values: (number | null)[]) =>
  series(
    values,
    values.map(() => 75),
  );

test.each([
  [0, BASE],
  [110, PLOT.top + PLOT.height / 2],
  [220, PLOT.top],
])('%i of 220 stands at the height %i', (value, y) => {
  expect(yOf({ top: 220 }, value)).toBe(y);
});

describe('the bars', () => {
  const bars = barsOf(week(121, 75, 76, 0, null, 36, 25));

  test('stand on the base, as high as their values', () => {
    expect(bars.map(({ height }) => Math.round(height))).toEqual([121, 75, 76, 0, 0, 36, 25]);
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(BASE);
  });

  test('mark what is over the limit; at the limit nothing is', () => {
    expect(bars.map(({ over }) => Math.round(over))).toEqual([46, 0, 1, 0, 0, 0, 0]);
  });

  test('tell a missing value from 0', () => {
    expect([bars[3]?.value, bars[4]?.value]).toEqual([0, null]);
  });

  test('carry their values as they are printed', () => {
    expect(bars.slice(3, 6).map(({ text }) => text)).toEqual(['0.0', 'missing', '36.0']);
  });

  test('lie side by side from the gutter on, with room between them', () => {
    expect(bars[0]?.x).toBeGreaterThan(9);
    for (const [index, { x, width, centre }] of bars.entries()) {
      expect(centre).toBeCloseTo(x + width / 2);
      expect(x + width).toBeLessThan(bars[index + 1]?.x ?? 100);
    }
  });

  test('are each judged by the limit of their own day', () => {
    const change = barsOf(series([70, 70], [75, 60]));
    expect(change.map(({ over }) => Math.round(over))).toEqual([0, 10]);
  });

  test('of no days are none', () => {
    expect(barsOf(week())).toEqual([]);
  });
});

describe('the limit', () => {
  test.each([
    ['one limit is one run', [75, 75, 75], [{ first: 0, last: 2, limit: 75 }]],
    [
      'a change breaks it',
      [75, 75, 60],
      [
        { first: 0, last: 1, limit: 75 },
        { first: 2, last: 2, limit: 60 },
      ],
    ],
    [
      'a limit that comes back is a run of its own',
      [75, 60, 75],
      [
        { first: 0, last: 0, limit: 75 },
        { first: 1, last: 1, limit: 60 },
        { first: 2, last: 2, limit: 75 },
      ],
    ],
    ['no days have none', [], []],
  ])('%s', (_, limits, expected) => {
    expect(limitRuns(limits)).toEqual(expected);
  });

  test('is one line over the whole plot', () => {
    expect(limitLinesOf(week(1, 2, 3, 4, 5, 6, 7))).toEqual([
      { from: 9, to: 100, y: yOf({ top: 220 }, 75), limit: 75 },
    ]);
  });

  test('two lines meet where it changes', () => {
    const limits = [75, 75, 75, 75, 75, 75, 60];
    const [first, second] = limitLinesOf(series(limits, limits));
    expect(first?.to).toBe(87);
    expect(second).toEqual({ from: 87, to: 100, y: yOf({ top: 220 }, 60), limit: 60 });
  });
});
