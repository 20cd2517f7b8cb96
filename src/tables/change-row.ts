import type { AirComparison } from '#src/domain/report/air-comparison.ts';
import type { AreaMonthSummary } from '#src/domain/report/month-summary.ts';
import type { AirStatistics } from '#src/domain/report/monthly-report.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, type Row } from './cells.ts';
import { comparedCells } from './compared-cells.ts';

/** Which two windows a table compares. */
export type ChangeKind = 'last-year' | 'previous' | 'year-to-date';

/** Whether the base of an area lies before the change of the reference state. */
export function crossesReferenceState(kind: ChangeKind, summary: AreaMonthSummary): boolean {
  const { concentrations, goodShare, compositeIndex } = comparisonOf(kind, summary);
  return [concentrations.pm25, goodShare, compositeIndex].some(
    (compared) => compared.kind === 'change' && compared.crossesReferenceState,
  );
}

/** Whether there is anything to compare an area with. */
export function isCompared(kind: ChangeKind, summary: AreaMonthSummary): boolean {
  const { concentrations, goodShare, compositeIndex } = comparisonOf(kind, summary);
  return [concentrations.pm25, goodShare, compositeIndex].some((compared) => compared.kind !== 'none');
}

/** An area's figures, what they are compared with, and by which standard that was judged again. */
export function changeRow(kind: ChangeKind, summary: AreaMonthSummary, words: Words): Row {
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
