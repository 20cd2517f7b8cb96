import { isMissing } from '#src/domain/report/missing-part.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { drinkingTable } from './drinking-table.ts';
import { monthAirTables } from './month-air.ts';
import { monthWaterTables } from './month-water.ts';
import { noiseTable } from './noise-table.ts';
import { townshipTable } from './township-table.ts';

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
    ...monthAirTables(page, words),
    ...(page.townships ? [townshipTable(month, page.townships, words)] : []),
    ...monthWaterTables(page, words),
    ...(isMissing(drinking) ? [] : [drinkingTable(month, drinking, words)]),
    ...(isMissing(noise) ? [] : [noiseTable(month, noise, words)]),
  ];
}
