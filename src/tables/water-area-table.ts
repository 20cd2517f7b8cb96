import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { SectionResult, SectionSummary, WaterWindow } from '#src/domain/report/monthly-water.ts';
import type { DataTable, TableCell } from '#src/domain/table.ts';
import { areaGapOf, passGapOf } from '#src/domain/water/area-gap.ts';
import { WATER_CLASSES } from '#src/domain/water/item.ts';
import { haveAllPassed } from '#src/domain/water/passed.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';
import { withoutUnpublished } from './left-columns.ts';

/** Which days a table of water covers. */
export type WaterWindowName = 'month' | 'yearToDate';

const SUMMARIES: readonly ColumnKey[] = [
  'area',
  'sections',
  'measured',
  ...WATER_CLASSES.map((number) => `class_${number}` as const),
  'sections_good_share',
  'passed',
  'pass_share',
  'failed',
];

/** Sections by area: classes, Ⅰ–Ⅲ share and pass rate. */
export function waterAreaTable(
  name: WaterWindowName,
  month: Month,
  { summaries, sections, method }: WaterWindow,
  words: Words,
): DataTable {
  const { title, caption, notes } = words.tables.waterAreas;
  const head = {
    id: name === 'month' ? 'water' : 'water-year-to-date',
    title: title(name),
    caption: caption(name, month, method),
    notes,
  };
  return withoutUnpublished(
    tableOf(
      head,
      SUMMARIES,
      summaries.map((summary) => summaryRow(summary, sections, words)),
      words,
    ),
    words,
  );
}

function summaryRow(summary: SectionSummary, results: readonly SectionResult[], words: Words): Row {
  const { unpublished, none, shareGap } = words.tables;
  const noShare = shareGap(areaGapOf(summary, results));
  const noRate = shareGap(passGapOf(summary, results));
  const classes = WATER_CLASSES.map((number, index): [string, TableCell] => [
    `class_${number}`,
    cell(summary.classes?.[index] ?? null, unpublished),
  ]);
  return {
    area: cell(areaLabel(summary.area, words)),
    sections: cell(summary.sections, unpublished),
    measured: cell(summary.measured, unpublished),
    ...Object.fromEntries(classes),
    sections_good_share: cell(summary.goodShare, noShare),
    passed: cell(summary.passed, noRate),
    pass_share: { ...cell(summary.passShare, noRate), marked: summary.failed.length > 0 },
    failed: cell(summary.failed.join('、') || null, haveAllPassed(summary) ? none : noRate),
  };
}
