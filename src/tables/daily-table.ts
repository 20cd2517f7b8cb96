import { levelOfDay, type AreaDay } from '#src/domain/air/area-day.ts';
import { POLLUTANTS } from '#src/domain/air/pollutant.ts';
import type { ColumnKey } from '#src/domain/report/columns.ts';
import { airLimitsOn } from '#src/domain/standards/edition.ts';
import type { DataTable, TableCell } from '#src/domain/table.ts';
import type { Words } from '#src/words/words.ts';
import { areaLabel } from './area-label.ts';
import { cell, tableOf, type Row } from './cells.ts';

const DAILY: readonly ColumnKey[] = ['day', 'aqi', 'level', 'primary', ...POLLUTANTS, 'coverage'];

/** Index and six pollutants of each day of one area; what is over the day's limit is marked, what is missing says why. */
export function dailyTable(caption: string, days: readonly AreaDay[], words: Words): DataTable {
  const { title, notes } = words.tables.daily;
  const rows = days.map((day) => dayRow(day, words));
  return tableOf({ id: 'daily', title, caption, notes }, DAILY, rows, words);
}

/** The same of every area, one below the other. */
export function areaDaysTable(
  caption: string,
  areas: readonly { readonly area: string; readonly days: readonly AreaDay[] }[],
  words: Words,
): DataTable {
  const { areasTitle: title, notes } = words.tables.daily;
  const rows = areas.flatMap(({ area, days }) =>
    days.map((day) => ({ area: cell(areaLabel(area, words)), ...dayRow(day, words) })),
  );
  return tableOf({ id: 'days', title, caption, notes }, ['area', ...DAILY], rows, words);
}

function dayRow(day: AreaDay, words: Words): Row {
  const limits = airLimitsOn(day.day).daily;
  const values = POLLUTANTS.map((pollutant): [string, TableCell] => {
    const [value, gap] = [day.concentrations[pollutant], day.gaps[pollutant]];
    const marked = value !== null && value > limits[pollutant];
    return [pollutant, { ...cell(value, gap ? words.air.gap(gap) : null), marked }];
  });
  return {
    day: cell(day.day),
    aqi: cell(day.aqi, words.air.noAqi),
    level: cell(levelOfDay(day), words.air.noAqi),
    primary: cell(words.air.shortPollutants(day.primary) || null, words.tables.noPrimary),
    ...Object.fromEntries(values),
    coverage: cell(Math.min(...POLLUTANTS.map((pollutant) => day.coverage[pollutant]))),
  };
}
