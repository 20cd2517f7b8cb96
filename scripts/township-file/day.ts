import type { CalendarDay } from '#src/domain/calendar.ts';
import { numberIn } from '../input-file/number.ts';
import type { Row } from '../input-file/rows.ts';
import type { Place, Reader, Report } from '../input-file/taken-rows.ts';
import { TOWNSHIP_LAYOUT, type TownshipField } from './columns.ts';

/** One township (乡镇、街道) on one day; names as printed. */
export type TownshipDay = {
  readonly file: string;
  readonly line: number;
  readonly date: CalendarDay;
  readonly district: string;
  readonly township: string;
  /** Daily mean, µg/m³; null = missing. */
  readonly pm25: number | null;
};

/** A daily mean below 0.5 is none that was measured, but mg/m³ or a missing value written as 0; above, an instrument's end. */
const PM25 = { least: 0.5, greatest: 1000, unit: '微克/立方米' };

/** Reads the rows of a file of townships. */
export const TOWNSHIP_READER: Reader<TownshipField, TownshipDay> = {
  layout: TOWNSHIP_LAYOUT,
  written: (row) => ({ date: row.cell('date'), time: '' }),
  hasValues: (row) => row.cell('pm25') !== '',
  take: takeDay,
};

function takeDay(row: Row<TownshipField>, { file, line, moment }: Place, report: Report): TownshipDay | null {
  const [district, township] = [row.cell('district'), row.cell('township')];
  if (district === '') report('no-name', '没有区县名称。请补上。');
  if (township === '') report('no-name', '没有乡镇（街道）名称。请补上。');
  const pm25 = numberIn(row, 'pm25', PM25, report);
  if (district === '' || township === '') return null;
  return { file, line, date: moment.day, district, township, pm25 };
}
