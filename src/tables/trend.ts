import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TrendChart } from '#src/domain/trend.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf, type Row } from './cells.ts';

/** A chart of a figure. */
export type Charted = { readonly figure: TrendFigure; readonly chart: TrendChart };

const VALUES: Readonly<Record<TrendFigure, ColumnKey>> = {
  pm25: 'pm25',
  o3: 'o3',
  'good-share': 'good_share',
  'composite-index': 'composite_index',
  'sections-good-share': 'sections_good_share',
  'sections-pass-share': 'pass_share',
};

const LIMITS: Readonly<Partial<Record<TrendFigure, ColumnKey>>> = { pm25: 'pm25_limit', o3: 'o3_limit' };

/** The figures of all trend charts of a page in one table, month by month. @param area as readers call it. */
export function trendTable(charted: readonly Charted[], area: string, words: Words): DataTable {
  const { trends } = words;
  const months = charted[0]?.chart.months ?? [];
  const columns = charted.flatMap(({ figure }) => [VALUES[figure], LIMITS[figure] ?? []].flat());
  const reasons = new Set(charted.flatMap(({ chart }) => chart.breaks.map(({ reason }) => reason)));
  return tableOf(
    {
      id: 'months',
      title: trends.tableTitle(area),
      caption: trends.tableCaption(area),
      notes: [...reasons].map((reason) => trends.breakNotes[reason]),
    },
    ['month', ...columns],
    months.map((month, index) => ({ month: cell(month), ...cellsAt(index, charted, words) })),
    words,
  );
}

function cellsAt(index: number, charted: readonly Charted[], { trends }: Words): Row {
  const cells = charted.flatMap(({ figure, chart }) => {
    const limit = LIMITS[figure];
    const value = chart.series[0]?.values[index] ?? null;
    return [
      [VALUES[figure], cell(value, trends.noReport)] as const,
      ...(limit ? [[limit, cell(chart.limits[index] ?? null, trends.noLimit)] as const] : []),
    ];
  });
  return Object.fromEntries(cells);
}
