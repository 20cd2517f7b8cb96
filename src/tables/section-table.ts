import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { MonthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { SectionResult, WaterWindow } from '#src/domain/report/monthly-water.ts';
import type { DataTable } from '#src/domain/table.ts';
import { areaName } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf, type Row } from './cells.ts';
import type { WaterWindowName } from './water-area-table.ts';

const SECTIONS: readonly ColumnKey[] = [
  'section',
  'area',
  'river',
  'target_class',
  'class',
  'previous_class',
  'passes',
  'indicators',
  'warning',
  'warning_reason',
  'note',
];

/** Every section: class, target, main pollution indicators and warning. */
export function sectionTable(
  name: WaterWindowName,
  month: Month,
  { sections, method }: WaterWindow,
  previous: MonthWaterSummary['previousClasses'] | null,
  words: Words,
): DataTable {
  const { title, caption, notes } = words.tables.sections;
  const hasWarnings = sections.some(({ warning }) => warning !== null);
  const keys = SECTIONS.filter(
    (key) => (hasWarnings || !key.startsWith('warning')) && (previous || key !== 'previous_class'),
  );
  return tableOf(
    {
      id: name === 'month' ? 'sections' : 'sections-year-to-date',
      title: title(name),
      caption: caption(name, month, method),
      notes: notes(hasWarnings),
    },
    keys,
    sections.map((section) => ({
      ...sectionRow(section, words),
      previous_class: cell(previous?.get(section.name) ?? null, words.tables.noPrevious),
    })),
    words,
  );
}

function sectionRow(section: SectionResult, words: Words): Row {
  const { gap, none, notStated } = words.tables;
  const { warning } = section;
  const missing = gap(section.gap ?? undefined);
  return {
    section: cell(section.name),
    area: cell(section.district && areaName(section.district), notStated),
    river: cell(section.river, notStated),
    target_class: cell(section.target, notStated),
    class: cell(section.class, missing),
    passes: { ...cell(section.passes, missing ?? notStated), marked: section.passes === false },
    indicators: cell(words.water.indicators(section.indicators) || null, none),
    warning: cell(warning?.colour ?? null, missing ?? none),
    warning_reason: cell((warning && words.water.warningReasons(warning)) || null, none),
    note: cell(section.note, none),
  };
}
