import { isMissing } from '#src/domain/report/missing-part.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { basinTable } from './basin-table.ts';
import { sectionTable } from './section-table.ts';
import { trophicTable } from './trophic-table.ts';
import { waterAreaTable } from './water-area-table.ts';
import { waterChangeTable } from './water-change-table.ts';

/** The tables of surface water, in order. */
export function monthWaterTables({ report, water }: MonthlyReportPage, words: Words): DataTable[] {
  if (isMissing(report.water)) return [];
  const { month, yearToDate } = report.water;
  const own = report.month;
  return [
    ...(isMissing(month)
      ? []
      : [
          waterAreaTable('month', own, month, words),
          ...(water ? [waterChangeTable(own, water, month.sections, words)] : []),
          sectionTable('month', own, month, water?.previousClasses ?? null, words),
          basinTable(own, month, water?.basinTrends, words),
          trophicTable(own, month, words),
        ]),
    ...(isMissing(yearToDate)
      ? []
      : [
          waterAreaTable('yearToDate', own, yearToDate, words),
          sectionTable('yearToDate', own, yearToDate, null, words),
        ]),
  ].filter(({ rows }) => rows.length > 0);
}
