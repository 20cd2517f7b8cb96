import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthAirSummary } from '#src/domain/report/month-summary.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { tableOf } from './cells.ts';
import { changeRow, crossesReferenceState, isCompared, type ChangeKind } from './change-row.ts';
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
