import { expect, test } from 'vitest';
import { month } from '#src/domain/month.ts';
import { exampleWindow } from '#src/domain/report/example-water.ts';
import type { BasinResult } from '#src/domain/report/monthly-water.ts';
import type { WaterTrend } from '#src/domain/water/trend.ts';
import { wordsFor } from '#src/words/words.ts';
import { basinTable } from './basin-table.ts';
import { keysOf, rowsOf } from './example-rows.ts';
import { trophicTable } from './trophic-table.ts';

const words = wordsFor(new URL('https://portal.example/'));
const basin = (name: string, changes: Partial<BasinResult> = {}): BasinResult => ({
  basin: name,
  measured: 12,
  goodShare: 91.7,
  worstShare: 0,
  status: 'excellent',
  indicators: [],
  ...changes,
});
const tableOf = (basins: BasinResult[], trends?: ReadonlyMap<string, WaterTrend | null>) =>
  basinTable(month('2026-10'), exampleWindow([], { basins }), trends, words);

test('has quality, change and indicators of every basin', () => {
  const bad = basin('甲江', { status: 'moderate', indicators: ['ammoniaNitrogen', 'totalPhosphorus'] });
  const table = tableOf([bad, basin('乙江')], new Map([['甲江', 'much-worse' as const]]));
  expect(keysOf(table)).toBe('basin,measured,sections_good_share,worst_share,status,basin_trend,indicators');
  expect(rowsOf(table)).toEqual([
    {
      basin: '甲江',
      measured: 12,
      sections_good_share: 91.7,
      worst_share: 0,
      status: '中度污染',
      basin_trend: '明显变差',
      indicators: '氨氮、总磷',
    },
    {
      basin: '乙江',
      measured: 12,
      sections_good_share: 91.7,
      worst_share: 0,
      status: '优',
      basin_trend: '(没有去年的数值)',
      indicators: '(无)',
    },
  ]);
});

test('without anything to compare with no basin has a change', () => {
  expect(rowsOf(tableOf([basin('甲江')]))[0]).toMatchObject({ basin_trend: '(没有去年的数值)' });
});

test.each<[WaterTrend, string]>([
  ['much-better', '明显好转'],
  ['better', '有所好转'],
  ['none', '无明显变化'],
  ['worse', '有所变差'],
])('a change that is %s is said as %s', (trend, expected) => {
  const [row] = rowsOf(tableOf([basin('甲江')], new Map([['甲江', trend]])));
  expect(row).toMatchObject({ basin_trend: expected });
});

test('lakes and reservoirs have an index and a state, or the reason why not', () => {
  const trophic = [
    { name: '甲水库', index: 38.25, state: 'mesotrophic', gap: null },
    { name: '乙湖', index: null, state: null, gap: 'suspended' },
    { name: '丙湖', index: null, state: null, gap: 'not-measured' },
  ] as const;
  const table = trophicTable(month('2026-10'), exampleWindow([], { trophic }), words);
  expect(table.caption).toBe('2026年10月湖泊和水库的综合营养状态指数');
  expect(rowsOf(table)).toEqual([
    { water_body: '甲水库', trophic_index: 38.25, trophic_state: '中营养' },
    { water_body: '乙湖', trophic_index: '(停测)', trophic_state: '(停测)' },
    { water_body: '丙湖', trophic_index: '(未监测)', trophic_state: '(未监测)' },
  ]);
});
