import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { AreaWaterSummary, MonthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { SectionResult } from '#src/domain/report/monthly-water.ts';
import type { DataTable } from '#src/domain/table.ts';
import { areaGapOf, passGapOf } from '#src/domain/water/area-gap.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';
import { comparedCells } from './compared-cells.ts';

const CHANGES: readonly ColumnKey[] = [
  'area',
  'sections_good_share',
  'good_last_year',
  'good_last_year_change',
  'good_previous',
  'good_previous_change',
  'pass_share',
  'pass_last_year',
  'pass_last_year_change',
  'pass_previous',
  'pass_previous_change',
];

/** Ⅰ–Ⅲ share and pass rate against last year and the month before. @param sections of the month. */
export function waterChangeTable(
  month: Month,
  { areas }: MonthWaterSummary,
  sections: readonly SectionResult[],
  words: Words,
): DataTable {
  const { title, caption, notes } = words.tables.waterChanges;
  const rows = areas.map((area) => changeRow(area, sections, words));
  return tableOf({ id: 'water-changes', title, caption: caption(month), notes }, CHANGES, rows, words);
}

function changeRow(
  { area, summary, lastYear, previous }: AreaWaterSummary,
  sections: readonly SectionResult[],
  words: Words,
): Row {
  const { shareGap } = words.tables;
  return {
    area: cell(areaLabel(area, words)),
    sections_good_share: cell(summary.goodShare, shareGap(areaGapOf(summary, sections))),
    ...comparedCells(['good_last_year', 'good_last_year_change'], lastYear.goodShare, words),
    ...comparedCells(['good_previous', 'good_previous_change'], previous.goodShare, words),
    pass_share: cell(summary.passShare, shareGap(passGapOf(summary, sections))),
    ...comparedCells(['pass_last_year', 'pass_last_year_change'], lastYear.passShare, words),
    ...comparedCells(['pass_previous', 'pass_previous_change'], previous.passShare, words),
  };
}
