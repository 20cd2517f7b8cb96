import { describe, expect, test } from 'vitest';
import { exampleTrend } from './example-trend.ts';
import { month, monthsBetween, type Month } from './month.ts';
import { breaksIn, trendChart } from './trend.ts';

const months = (first: string, last: string) => monthsBetween(month(first), month(last));

describe('breaksIn', () => {
  test.each([
    ['an index at the new air standard', months('2025-11', '2026-10'), 'index', ['2026-03']],
    ['no concentration there', months('2025-11', '2026-10'), 'concentration', []],
    [
      'a concentration at the new reference state',
      months('2018-01', '2018-12'),
      'concentration',
      ['2018-09'],
    ],
    ['an index of concentrations there too', months('2018-01', '2018-12'), 'index', ['2018-09']],
    ['nothing else', months('2018-01', '2026-10'), 'other', []],
    ['nothing that begins with the change', months('2026-03', '2026-10'), 'index', []],
    ['nothing that ends before it', months('2025-03', '2026-02'), 'index', []],
    ['what its last month brings', months('2026-02', '2026-03'), 'index', ['2026-03']],
    ['nothing without months', [], 'index', []],
  ] as const)('breaks %s', (_, all, kind, expected) => {
    expect(breaksIn(all, kind).map(({ before }) => before)).toEqual(expected);
  });

  test('breaks years before the year of the change', () => {
    const years = ['2017-01', '2018-01', '2019-01'].map(month);
    expect(breaksIn(years, 'concentration', 'year')).toEqual([
      { before: '2018-01', reason: 'reference-state-2018' },
    ]);
  });
});

describe('a chart', () => {
  test('knows its breaks', () => {
    const chart = exampleTrend({ first: '2026-01', values: [20, 21, 22, 23], kind: 'index' });
    expect(chart.breaks).toEqual([{ before: '2026-03', reason: 'gb3095-2026' }]);
    expect(chart).not.toHaveProperty('kind');
  });

  const { breaks: _, ...sound } = exampleTrend({ values: [1, 2] });
  const [series] = sound.series;

  test.each<[string, Partial<typeof sound>, string]>([
    ['entries with a hole', { months: ['2026-01', '2026-03'] as Month[] }, 'jumps to 2026-03'],
    ['months as years', { step: 'year' }, 'jumps to'],
    ['no series', { series: [] }, 'has 0 series. Give one or two.'],
    ['three series', { series: series ? [series, series, series] : [] }, 'has 3 series'],
    ['too few values', { series: [{ id: 'city', values: [1] }] }, 'has 1 values for 2 entries'],
    ['too many limits', { limits: [1, 2, 3] }, 'has 3 values for 2 entries'],
  ])('refuses %s', (__, changes, message) => {
    expect(() => trendChart({ ...sound, ...changes, kind: 'other' })).toThrow(message);
  });
});
