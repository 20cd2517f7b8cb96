import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { WaterWindow } from '#src/domain/report/monthly-water.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { WaterTrend } from '#src/domain/water/trend.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';

const BASINS: readonly ColumnKey[] = [
  'basin',
  'measured',
  'sections_good_share',
  'worst_share',
  'status',
  'basin_trend',
  'indicators',
];

/** Rivers and basins. */
export function basinTable(
  month: Month,
  { basins }: WaterWindow,
  trends: MonthWaterSummary['basinTrends'] | undefined,
  words: Words,
): DataTable {
  const { title, caption, notes } = words.tables.basins;
  const rows = basins.map(({ basin, measured, goodShare, worstShare, status, indicators }) => ({
    basin: cell(basin),
    measured: cell(measured),
    sections_good_share: cell(goodShare),
    worst_share: cell(worstShare),
    status: cell(words.water.status(status)),
    basin_trend: cell(trendWords(trends?.get(basin) ?? null, words), words.tables.noLastYear),
    indicators: cell(indicators.map(words.water.item).join('、') || null, words.tables.none),
  }));
  return tableOf({ id: 'basins', title, caption: caption(month), notes }, BASINS, rows, words);
}

function trendWords(trend: WaterTrend | null, { water }: Words): string | null {
  return trend && water.trend(trend);
}
