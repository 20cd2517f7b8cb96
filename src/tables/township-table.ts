import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TownshipWithBase } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf } from './cells.ts';

const TOWNSHIPS: readonly ColumnKey[] = [
  'township',
  'area',
  'month_pm25',
  'year_pm25',
  'month_pm25_base',
  'year_pm25_base',
  'valid_days',
];

/** PM2.5 of townships against the year before. */
export function townshipTable(month: Month, rows: readonly TownshipWithBase[], words: Words): DataTable {
  const { title, caption, notes } = words.tables.townships;
  const { gap, noLastYear } = words.tables;
  return tableOf(
    { id: 'townships', title, caption: caption(month), notes },
    TOWNSHIPS,
    rows.map((row) => ({
      township: cell(row.name),
      area: cell(areaLabel(row.district, words)),
      month_pm25: cell(row.month, gap(row.gaps.month)),
      year_pm25: cell(row.yearToDate, gap(row.gaps.yearToDate)),
      month_pm25_base: cell(row.base?.month ?? null, gap(row.gaps.lastYearMonth) ?? noLastYear),
      year_pm25_base: cell(row.base?.yearToDate ?? null, gap(row.gaps.lastYearToDate) ?? noLastYear),
      valid_days: cell(row.validDays, gap('not-published')),
    })),
    words,
  );
}
