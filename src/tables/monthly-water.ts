import type { Compared, PointChange } from '#src/domain/comparison.ts';
import type { MonthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { WaterTrend } from '#src/domain/water/trend.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type {
  SectionResult,
  SectionSummary,
  TrophicResult,
  WaterWindow,
} from '#src/domain/report/monthly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Month } from '#src/domain/month.ts';
import { WATER_CLASSES } from '#src/domain/water/item.ts';
import { areaName } from '#src/site.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { signed } from './signed.ts';
import { cell, tableOf, withoutUnpublished, type Row } from './cells.ts';

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
export function summaryTable(
  name: WaterWindowName,
  month: Month,
  { summaries, method }: WaterWindow,
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
      summaries.map((summary) => summaryRow(summary, words)),
      words,
    ),
    words,
  );
}

function summaryRow(summary: SectionSummary, words: Words): Row {
  const { unpublished, none } = words.tables;
  const classes = WATER_CLASSES.map((number, index) => [
    `class_${number}`,
    cell(summary.classes?.[index] ?? null, unpublished),
  ]);
  return {
    area: cell(areaLabel(summary.area, words)),
    sections: cell(summary.sections, unpublished),
    measured: cell(summary.measured, unpublished),
    ...Object.fromEntries(classes),
    sections_good_share: cell(summary.goodShare, unpublished),
    passed: cell(summary.passed, unpublished),
    pass_share: { ...cell(summary.passShare, unpublished), marked: summary.failed.length > 0 },
    failed: cell(summary.failed.join('、') || null, none),
  };
}

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

/** Ⅰ–Ⅲ share and pass rate against last year and the month before. */
export function waterChangeTable(month: Month, { areas }: MonthWaterSummary, words: Words): DataTable {
  const { title, caption, notes } = words.tables.waterChanges;
  const rows = areas.map(({ area, summary, lastYear, previous }): Row => ({
    area: cell(areaLabel(area, words)),
    sections_good_share: cell(summary.goodShare, words.tables.unpublished),
    ...comparedCells('good_last_year', lastYear.goodShare, words),
    ...comparedCells('good_previous', previous.goodShare, words),
    pass_share: cell(summary.passShare, words.tables.unpublished),
    ...comparedCells('pass_last_year', lastYear.passShare, words),
    ...comparedCells('pass_previous', previous.passShare, words),
  }));
  return tableOf({ id: 'water-changes', title, caption: caption(month), notes }, CHANGES, rows, words);
}

function comparedCells(
  name: 'good_last_year' | 'good_previous' | 'pass_last_year' | 'pass_previous',
  compared: Compared<PointChange>,
  words: Words,
): Row {
  if (compared.kind !== 'change') {
    const why = words.tables.notCompared(compared);
    return { [name]: cell(null, why), [`${name}_change`]: cell(null, why) };
  }
  return { [name]: cell(compared.base), [`${name}_change`]: cell(signed(compared.change)) };
}

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

const BASINS: readonly ColumnKey[] = [
  'basin',
  'measured',
  'sections_good_share',
  'worst_share',
  'status',
  'basin_trend',
  'indicators',
];

/** Rivers and basins. */
export function basinTable(
  month: Month,
  { basins }: WaterWindow,
  trends: MonthWaterSummary['basinTrends'] | undefined,
  words: Words,
): DataTable {
  const { title, caption, notes } = words.tables.basins;
  const rows = basins.map(({ basin, measured, goodShare, worstShare, status, indicators }) => ({
    basin: cell(basin),
    measured: cell(measured),
    sections_good_share: cell(goodShare),
    worst_share: cell(worstShare),
    status: cell(words.water.status(status)),
    basin_trend: cell(trendWords(trends?.get(basin) ?? null, words), words.tables.noLastYear),
    indicators: cell(indicators.map(words.water.item).join('、') || null, words.tables.none),
  }));
  return tableOf({ id: 'basins', title, caption: caption(month), notes }, BASINS, rows, words);
}

function trendWords(trend: WaterTrend | null, { water }: Words): string | null {
  return trend && water.trend(trend);
}

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
