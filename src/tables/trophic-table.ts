import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { TrophicResult, WaterWindow } from '#src/domain/report/monthly-water.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';

const TROPHIC: readonly ColumnKey[] = ['water_body', 'trophic_index', 'trophic_state'];

/** Trophic index of lakes and reservoirs. */
export function trophicTable(month: Month, { trophic }: WaterWindow, words: Words): DataTable {
  const { title, caption, notes } = words.tables.trophic;
  const row = ({ name, index, state, gap }: TrophicResult) => ({
    water_body: cell(name),
    trophic_index: cell(index, words.tables.gap(gap ?? undefined)),
    trophic_state: cell(state && words.water.trophicState(state), words.tables.gap(gap ?? undefined)),
  });
  return tableOf({ id: 'trophic', title, caption: caption(month), notes }, TROPHIC, trophic.map(row), words);
}
