import { LEVELS } from '#src/domain/air/level.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import type { Month } from '#src/domain/month.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import type { AirStatistics, MonthlyAir } from '#src/domain/report/monthly-report.ts';
import type { DataTable, TableCell } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';
import { withoutUnpublished } from './left-columns.ts';

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
  const levels = LEVELS.map((level): [string, TableCell] => [
    `level_${level}`,
    cell(row.byLevel?.[level] ?? null, gap(row.gaps.byLevel)),
  ]);
  const primary = POLLUTANTS.map((pollutant): [string, TableCell] => [
    `primary_${pollutant}`,
    cell(row.primaryDays?.[pollutant] ?? null, gap(row.gaps.primaryDays)),
  ]);
  return {
    area: cell(areaLabel(row.area, words)),
    valid_days: cell(row.validDays, gap(row.gaps.validDays)),
    ...Object.fromEntries([...levels, ...primary]),
  };
}
