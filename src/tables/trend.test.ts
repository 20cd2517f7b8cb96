import { describe, expect, test } from 'vitest';
import { exampleTrend } from '#src/domain/example-trend.ts';
import { wordsFor } from '#src/words/words.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { trendTable, type Charted } from './trend.ts';

const words = wordsFor(new URL('https://portal.example/'));
const pm25: Charted = {
  figure: 'pm25',
  chart: exampleTrend({ first: '2026-01', values: [40, null, 25], limits: [35, 35, 30] }),
};
const good: Charted = {
  figure: 'good-share',
  chart: exampleTrend({ first: '2026-01', values: [80.6, 92.9, 100], kind: 'index' }),
};

test('the figures of all charts month by month, with their limits', () => {
  const table = trendTable([pm25, good], '全市', words);
  expect([table.id, table.title, keysOf(table)]).toEqual([
    'months',
    '全市，逐月',
    'month,pm25,pm25_limit,good_share',
  ]);
  expect(rowsOf(table)).toEqual([
    { month: '2026-01', pm25: 40, pm25_limit: 35, good_share: 80.6 },
    { month: '2026-02', pm25: '(没有这个月的报告或数值)', pm25_limit: 35, good_share: 92.9 },
    { month: '2026-03', pm25: 25, pm25_limit: 30, good_share: 100 },
  ]);
});

test('an ozone chart has its limit too; a month without one says so', () => {
  const o3: Charted = { figure: 'o3', chart: exampleTrend({ values: [160], limits: [null] }) };
  expect(rowsOf(trendTable([o3], '全市', words))).toEqual([
    { month: '2025-10', o3: 160, o3_limit: '(没有限值)' },
  ]);
});

test('figures of water have their own columns', () => {
  const charts = (['sections-good-share', 'sections-pass-share', 'composite-index'] as const).map(
    (figure): Charted => ({ figure, chart: exampleTrend({ values: [1], kind: 'other' }) }),
  );
  expect(keysOf(trendTable(charts, '柯桥区', words))).toBe(
    'month,sections_good_share,pass_share,composite_index',
  );
});

describe('a break', () => {
  test('of index figures in March 2026 is told', () => {
    expect(trendTable([pm25, good], '全市', words).notes).toEqual([words.trends.breakNotes['gb3095-2026']]);
  });

  test('of concentrations is none then, but one in September 2018', () => {
    expect(trendTable([pm25], '全市', words).notes).toEqual([]);
    const older: Charted = { figure: 'pm25', chart: exampleTrend({ first: '2018-08', values: [30, 31] }) };
    expect(trendTable([older, older], '全市', words).notes).toEqual([
      words.trends.breakNotes['reference-state-2018'],
    ]);
  });
});
