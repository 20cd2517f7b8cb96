import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthlyDrinking } from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import { areaName } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf } from './cells.ts';

const DRINKING: readonly ColumnKey[] = ['source', 'area', 'class', 'passes', 'failing', 'intake'];

/** Sources of drinking water. */
export function drinkingTable(month: Month, { sources }: MonthlyDrinking, words: Words): DataTable {
  const { title, caption, notes } = words.tables.drinking;
  const { gap, none, notStated } = words.tables;
  const rows = sources.map((source) => ({
    source: cell(source.name),
    area: cell(source.district && areaName(source.district), notStated),
    class: cell(source.class, gap(source.gap ?? undefined)),
    passes: {
      ...cell(source.passes, gap(source.gap ?? undefined) ?? notStated),
      marked: source.passes === false,
    },
    failing: cell(source.failing.map(words.water.itemNamed).join('、') || null, none),
    intake: cell(source.intake, notStated),
  }));
  return tableOf({ id: 'drinking', title, caption: caption(month), notes }, DRINKING, rows, words);
}
