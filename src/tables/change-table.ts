import type { Month } from '#src/domain/month.ts';
import type { AirComparison } from '#src/domain/report/air-comparison.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { AreaMonthSummary, MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { AirStatistics } from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';
import { comparedCells } from './compared-cells.ts';
import { withoutColumns } from './left-columns.ts';

const CHANGES: readonly ColumnKey[] = [
  'area',
  'pm25',
  'pm25_base',
  'pm25_change',
  'good_share',
  'good_share_base',
  'good_share_change',
  'composite_index',
  'composite_index_base',
  'composite_index_change',
  'rejudged_by',
];

/** Which two windows a table compares. */
export type ChangeKind = 'last-year' | 'previous' | 'year-to-date';

/** The figures of every area against an earlier window; across a change of standard judged again, or 不可比. */
export function changeTable(
  kind: ChangeKind,
  month: Month,
  summary: MonthAirSummary,
  words: Words,
): DataTable {
  const { changes, asPrinted } = words.tables;
  const table = tableOf(
    {
      id: `air-${kind === 'year-to-date' ? 'year-to-date-last-year' : kind}`,
      title: changes.title(kind),
      caption: changes.caption(kind, month),
      notes: changes.notes(
        kind,
        month,
        summary.areas.some((area) => crossesReferenceState(kind, area)),
      ),
    },
    CHANGES,
    summary.areas.filter((area) => isCompared(kind, area)).map((area) => changeRow(kind, area, words)),
    words,
  );
  return withoutColumns(
    table,
    ({ key }, cells) => key === 'rejudged_by' && cells.every(({ gap }) => gap === asPrinted),
  );
}

function crossesReferenceState(kind: ChangeKind, summary: AreaMonthSummary): boolean {
  const { concentrations, goodShare, compositeIndex } = comparisonOf(kind, summary);
  return [concentrations.pm25, goodShare, compositeIndex].some(
    (compared) => compared.kind === 'change' && compared.crossesReferenceState,
  );
}

/** Whether there is anything to compare an area with. */
function isCompared(kind: ChangeKind, summary: AreaMonthSummary): boolean {
  const { concentrations, goodShare, compositeIndex } = comparisonOf(kind, summary);
  return [concentrations.pm25, goodShare, compositeIndex].some((compared) => compared.kind !== 'none');
}

function changeRow(kind: ChangeKind, summary: AreaMonthSummary, words: Words): Row {
  const now = kind === 'year-to-date' ? summary.yearToDate : summary.month;
  const { compositeIndex, goodShare, concentrations } = comparisonOf(kind, summary);
  const own = (value: number | null | undefined, figure: keyof AirStatistics['gaps']) =>
    cell(value ?? null, words.tables.gap(now?.gaps[figure]));
  const rejudged = [goodShare, compositeIndex].flatMap((compared) =>
    compared.kind === 'change' && compared.rejudged !== null
      ? [words.tables.ruleName(compared.rejudged)]
      : [],
  );
  return {
    area: cell(areaLabel(summary.area, words)),
    pm25: own(now?.concentrations.pm25, 'pm25'),
    ...comparedCells(['pm25_base', 'pm25_change'], concentrations.pm25, words),
    good_share: own(now?.goodShare, 'goodShare'),
    ...comparedCells(['good_share_base', 'good_share_change'], goodShare, words),
    composite_index: own(now?.compositeIndex, 'compositeIndex'),
    ...comparedCells(['composite_index_base', 'composite_index_change'], compositeIndex, words),
    rejudged_by: cell(rejudged.join('；') || null, words.tables.asPrinted),
  };
}

function comparisonOf(kind: ChangeKind, summary: AreaMonthSummary): AirComparison {
  if (kind === 'last-year') return summary.lastYear;
  return kind === 'previous' ? summary.previous : summary.yearToDateLastYear;
}
