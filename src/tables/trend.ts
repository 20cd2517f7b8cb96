import type { TrendFigure } from '#src/domain/report/trends.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TrendChart } from '#src/domain/trend.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';

/** The figures of a trend chart as a table: the same values, month by month. @param area as readers call it. */
export function trendTable(figure: TrendFigure, area: string, chart: TrendChart, words: Words): DataTable {
  const { trends } = words;
  const hasLimit = chart.limits.some((limit) => limit !== null);
  const keys: ColumnKey[] = ['month', 'trend_value', ...(hasLimit ? (['trend_limit'] as const) : [])];
  const [values = []] = chart.series.map((series) => series.values);
  const table = tableOf(
    {
      id: chart.id,
      title: trends.tableTitle(figure, area),
      caption: trends.tableCaption(figure, area),
      notes: chart.breaks.some(({ reason }) => reason === 'gb3095-2026') ? [trends.breakNote] : [],
    },
    keys,
    chart.months.map((month, index) => ({
      month: cell(month),
      trend_value: cell(values[index] ?? null, trends.noReport),
      trend_limit: cell(chart.limits[index] ?? null, trends.noLimit),
    })),
    words,
  );
  const columns = table.columns.map((column) =>
    column.key === 'trend_value'
      ? {
          ...column,
          decimals: chart.decimals,
          unit: chart.unit,
          description: trends.tableTitle(figure, area),
        }
      : column,
  );
  return { ...table, columns };
}
