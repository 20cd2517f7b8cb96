import { countDays, worstLevel } from '#src/domain/air/statistics.ts';
import { levelOfDay } from '#src/domain/air/area-day.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import { CITY, type WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { exceedancesOf } from '#src/domain/air/exceedance.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaDaysTable, dailyTable } from './daily-table.ts';
import { exceedanceTable } from './exceedance-table.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf } from './cells.ts';

/** Every table of a weekly report. */
export function weeklyTables(report: WeeklyReport, words: Words): DataTable[] {
  const { week, areas } = report;
  const city = areas.find(({ area }) => area === CITY);
  const { weekly } = words;
  return [
    districtTable(report, words),
    ...(city ? [dailyTable(weekly.daily.caption(week), city.days, words)] : []),
    exceedanceTable(weekly.exceedances.caption(week), exceedanceRows(report), words),
    areaDaysTable(weekly.daily.areasCaption(week), areas, words),
  ];
}

const DISTRICTS: readonly ColumnKey[] = ['area', 'good_days', 'valid_days', 'pm25', 'worst_level'];

/** The city and its districts, in the order of the site. */
function districtTable({ week, areas }: WeeklyReport, words: Words): DataTable {
  const { heading, caption, missing } = words.weekly.districts;
  const rows = areas.map(({ area, days, concentrations }) => {
    const { good, valid } = countDays(days);
    return {
      area: cell(areaLabel(area, words)),
      good_days: cell(good),
      valid_days: cell(valid),
      pm25: cell(concentrations.pm25, words.tables.gap('not-measured')),
      worst_level: cell(worstLevel(days.map(levelOfDay)), words.air.noAqi),
    };
  });
  const notes = areas.length === 1 ? [missing] : [];
  return tableOf({ id: 'districts', title: heading, caption: caption(week), notes }, DISTRICTS, rows, words);
}

function exceedanceRows({ areas }: WeeklyReport) {
  return areas
    .flatMap(({ area, days }) =>
      days.flatMap((day) => exceedancesOf(day).map((item) => ({ ...item, day: day.day, area }))),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day));
}
