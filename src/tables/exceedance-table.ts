import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { ExceedanceRow } from '#src/domain/report/month-summary.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf } from './cells.ts';

const EXCEEDANCES: readonly ColumnKey[] = ['day', 'area', 'pollutant', 'value', 'limit', 'multiple'];

/** The register of every value over a daily limit. */
export function exceedanceTable(caption: string, rows: readonly ExceedanceRow[], words: Words): DataTable {
  const { title, notes } = words.tables.exceedances;
  return tableOf(
    { id: 'exceedances', title, caption, notes },
    EXCEEDANCES,
    rows.map(({ day, area, pollutant, value, limit, multiple }) => ({
      day: cell(day),
      area: cell(areaLabel(area, words)),
      pollutant: cell(words.air.pollutant(pollutant)),
      value: cell(value),
      limit: cell(limit),
      multiple: cell(multiple),
    })),
    words,
  );
}
