import { isMissing } from '#src/domain/report/missing-part.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { airTable } from './air-table.ts';
import { changeTable } from './change-table.ts';
import { areaDaysTable, dailyTable } from './daily-table.ts';
import { dayCountTables } from './day-count-table.ts';
import { exceedanceTable } from './exceedance-table.ts';

/** The tables of the air part, in order. */
export function monthAirTables({ report, air }: MonthlyReportPage, words: Words): DataTable[] {
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
