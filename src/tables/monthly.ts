import { isMissing } from '#src/domain/report/monthly-report.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { areaDaysTable, dailyTable, exceedanceTable } from './air-days.ts';
import { airTable, changeTable, dayCountTables } from './monthly-air.ts';
import { drinkingTable, noiseTable, townshipTable } from './monthly-others.ts';
import { basinTable, sectionTable, summaryTable, trophicTable, waterChangeTable } from './monthly-water.ts';

/** What of a month has a page of its own beside the report. */
export type Detail = 'air' | 'water';

/** Ids of the tables of those pages, in order. */
export const DETAIL_TABLES: Readonly<Record<Detail, readonly string[]>> = {
  air: [
    'air-previous',
    'air-year-to-date-last-year',
    'air-days',
    'air-days-year-to-date',
    'air-days-last-year',
    'air-days-year-to-date-last-year',
    'exceedances',
    'daily',
  ],
  water: ['water-changes', 'sections', 'basins', 'trophic', 'sections-year-to-date'],
};

/** The tables with some ids, in that order; those that the report lacks are left out. */
export function monthlyTablesOf(page: MonthlyReportPage, ids: readonly string[], words: Words): DataTable[] {
  const tables = monthlyTables(page, words);
  return ids.flatMap((id) => tables.find((table) => table.id === id) ?? []);
}

/** Every table of a monthly report, in the order of its pages; a part that it lacks has none. */
export function monthlyTables(page: MonthlyReportPage, words: Words): DataTable[] {
  const { report } = page;
  const { month, drinking, noise } = report;
  return [
    ...airTables(page, words),
    ...(page.townships ? [townshipTable(month, page.townships, words)] : []),
    ...waterTables(page, words),
    ...(isMissing(drinking) ? [] : [drinkingTable(month, drinking, words)]),
    ...(isMissing(noise) ? [] : [noiseTable(month, noise, words)]),
  ];
}

function airTables({ report, air }: MonthlyReportPage, words: Words): DataTable[] {
  if (!air || isMissing(report.air)) return [];
  const { month } = report;
  const city = report.air.days.find(({ area }) => area === CITY);
  const { monthDays } = words.tables;
  return [
    airTable('month', month, air, words),
    airTable('yearToDate', month, air, words),
    changeTable('last-year', month, air, words),
    changeTable('previous', month, air, words),
    changeTable('year-to-date', month, air, words),
    ...dayCountTables(month, report.air, words),
    ...(air.hasDays ? [exceedanceTable(monthDays.exceedances(month), air.exceedances, words)] : []),
    ...(air.hasDays ? [areaDaysTable(monthDays.areas(month), report.air.days, words)] : []),
    ...(city ? [dailyTable(monthDays.daily(month), city.days, words)] : []),
  ].filter(({ rows }) => rows.length > 0);
}

function waterTables({ report, water }: MonthlyReportPage, words: Words): DataTable[] {
  if (isMissing(report.water)) return [];
  const { month, yearToDate } = report.water;
  const own = report.month;
  return [
    ...(isMissing(month)
      ? []
      : [
          summaryTable('month', own, month, words),
          ...(water ? [waterChangeTable(own, water, words)] : []),
          sectionTable('month', own, month, water?.previousClasses ?? null, words),
          basinTable(own, month, water?.basinTrends, words),
          trophicTable(own, month, words),
        ]),
    ...(isMissing(yearToDate)
      ? []
      : [
          summaryTable('yearToDate', own, yearToDate, words),
          sectionTable('yearToDate', own, yearToDate, null, words),
        ]),
  ].filter(({ rows }) => rows.length > 0);
}
