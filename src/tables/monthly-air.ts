import { LEVELS } from '#src/domain/air/level.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import type { Change, Compared, PointChange } from '#src/domain/comparison.ts';
import type { AirComparison } from '#src/domain/report/air-comparison.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { AirStatistics, MonthlyAir } from '#src/domain/report/monthly-report.ts';
import type { AreaMonthSummary, MonthAirSummary } from '#src/domain/report/month-summary.ts';
import { rankAscending, type Ranked } from '#src/domain/ranking.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { Month } from '#src/domain/month.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { cell, tableOf, withoutColumns, withoutUnpublished, type Row } from './cells.ts';
import { signed } from './signed.ts';
import { areaLabel } from './area-label.ts';

const STATISTICS: readonly ColumnKey[] = [
  'area',
  'rank',
  'composite_index',
  'good_share',
  ...POLLUTANTS,
  'valid_days',
];

/** Air by area, over the month or the year to date: the city first, then the districts by rank. */
export function airTable(
  window: 'month' | 'yearToDate',
  month: Month,
  summary: MonthAirSummary,
  words: Words,
): DataTable {
  const { air, unranked } = words.tables;
  const ranked = rankedRows(summary.areas.flatMap((area) => area[window] ?? []));
  const isRanked = ranked.some(({ rank }) => rank !== null);
  const table = tableOf(
    {
      id: window === 'month' ? 'air' : 'air-year-to-date',
      title: air.title(window),
      caption: air.caption(window, month, isRanked),
      notes: air.notes(summary, window === 'month' ? [] : summary.yearToDateStandards),
    },
    STATISTICS.filter((key) => isRanked || key !== 'rank'),
    ranked.map(({ item, rank }) => ({ ...statisticsRow(item, words), rank: cell(rank, unranked) })),
    words,
  );
  return withoutUnpublished(table, words);
}

/** The city first, then the districts by composite index; one district alone has no rank. */
function rankedRows(rows: readonly AirStatistics[]): Ranked<AirStatistics>[] {
  const districts = rankAscending(
    rows.filter(({ area }) => area !== CITY),
    ({ compositeIndex }) => compositeIndex,
  );
  const city = rows.filter(({ area }) => area === CITY);
  return [...city, ...(districts.length > 1 ? [] : districts.map(({ item }) => item))]
    .map((item): Ranked<AirStatistics> => ({ item, rank: null }))
    .concat(districts.length > 1 ? districts : []);
}

function statisticsRow(row: AirStatistics, words: Words): Row {
  const gap = (figure: keyof AirStatistics['gaps']) => words.tables.gap(row.gaps[figure]);
  return {
    area: cell(areaLabel(row.area, words)),
    composite_index: cell(row.compositeIndex, gap('compositeIndex')),
    good_share: cell(row.goodShare, gap('goodShare')),
    valid_days: cell(row.validDays, gap('validDays')),
    ...Object.fromEntries(
      POLLUTANTS.map((pollutant) => [pollutant, cell(row.concentrations[pollutant], gap(pollutant))]),
    ),
  };
}

const DAY_COUNTS: readonly ColumnKey[] = [
  'area',
  'valid_days',
  ...LEVELS.map((level) => `level_${level}` as const),
  ...POLLUTANTS.map((pollutant) => `primary_${pollutant}` as const),
];

/** Which days are counted; those of last year only where the source prints them itself. */
type DayCountWindow = 'month' | 'yearToDate' | 'lastYearMonth' | 'lastYearToDate';

const DAY_COUNT_IDS: Readonly<Record<DayCountWindow, string>> = {
  month: 'air-days',
  yearToDate: 'air-days-year-to-date',
  lastYearMonth: 'air-days-last-year',
  lastYearToDate: 'air-days-year-to-date-last-year',
};

/** Days at each level, and days on which each pollutant was primary, over every window that the report knows them for. */
export function dayCountTables(month: Month, air: MonthlyAir, words: Words): DataTable[] {
  const windows: Readonly<Record<DayCountWindow, readonly AirStatistics[]>> = {
    month: air.month,
    yearToDate: air.yearToDate,
    lastYearMonth: air.lastYear?.month ?? [],
    lastYearToDate: air.lastYear?.yearToDate ?? [],
  };
  return (Object.keys(windows) as DayCountWindow[]) // the keys just written
    .filter((window) => windows[window].some(({ byLevel }) => byLevel !== null))
    .map((window) => dayCountTable(window, month, windows[window], words));
}

function dayCountTable(
  window: DayCountWindow,
  month: Month,
  statistics: readonly AirStatistics[],
  words: Words,
): DataTable {
  const { title, caption, notes } = words.tables.dayCounts;
  const head = {
    id: DAY_COUNT_IDS[window],
    title: title(window),
    caption: caption(window, month),
    notes: [notes],
  };
  return withoutUnpublished(
    tableOf(
      head,
      DAY_COUNTS,
      statistics.map((row) => dayCountRow(row, words)),
      words,
    ),
    words,
  );
}

function dayCountRow(row: AirStatistics, words: Words): Row {
  const { gap } = words.tables;
  const levels = LEVELS.map((level) => [
    `level_${level}`,
    cell(row.byLevel?.[level] ?? null, gap(row.gaps.byLevel)),
  ]);
  const primary = POLLUTANTS.map((pollutant) => [
    `primary_${pollutant}`,
    cell(row.primaryDays?.[pollutant] ?? null, gap(row.gaps.primaryDays)),
  ]);
  return {
    area: cell(areaLabel(row.area, words)),
    valid_days: cell(row.validDays, gap(row.gaps.validDays)),
    ...Object.fromEntries([...levels, ...primary]),
  };
}

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
    ...changeCells('pm25', concentrations.pm25, words),
    good_share: own(now?.goodShare, 'goodShare'),
    ...changeCells('good_share', goodShare, words),
    composite_index: own(now?.compositeIndex, 'compositeIndex'),
    ...changeCells('composite_index', compositeIndex, words),
    rejudged_by: cell(rejudged.join('；') || null, words.tables.asPrinted),
  };
}

function comparisonOf(kind: ChangeKind, summary: AreaMonthSummary): AirComparison {
  if (kind === 'last-year') return summary.lastYear;
  return kind === 'previous' ? summary.previous : summary.yearToDateLastYear;
}

function changeCells(
  name: 'pm25' | 'good_share' | 'composite_index',
  compared: Compared<Change | PointChange>,
  words: Words,
): Row {
  if (compared.kind !== 'change') {
    const why = words.tables.notCompared(compared);
    return { [`${name}_base`]: cell(null, why), [`${name}_change`]: cell(null, why) };
  }
  return {
    [`${name}_base`]: cell(compared.base),
    [`${name}_change`]: cell(signed(compared.change)),
  };
}
