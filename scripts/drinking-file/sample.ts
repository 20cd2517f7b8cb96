import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Measurements } from '#src/domain/water/item.ts';
import { numberIn } from '../input-file/number.ts';
import type { Row } from '../input-file/rows.ts';
import { dateAndTime, type Place, type Reader, type Report } from '../input-file/taken-rows.ts';
import { hasItems, measurementsIn } from '../water-file/item-columns.ts';
import { noteIn, textIn } from '../water-file/words.ts';
import { DRINKING_ITEMS, DRINKING_LAYOUT, type DrinkingField } from './columns.ts';

/** One sample of a drinking-water source (饮用水水源地), or a row that says why there is none; names as printed. */
export type DrinkingSample = {
  readonly file: string;
  readonly line: number;
  readonly date: CalendarDay;
  /** `09:30`; null where the file has none. */
  readonly time: string | null;
  readonly source: string;
  readonly district: string | null;
  /** Water taken (取水量), 万立方米; null = not stated. */
  readonly intake: number | null;
  /** Why values are missing, or what else the row says of itself; a normal status is none. */
  readonly note: string | null;
  readonly values: Measurements;
};

/** No source of the country gives more in a month, 万立方米: a greater number is in 立方米. */
const INTAKE = { least: 0, greatest: 50_000, unit: '万立方米' };

/** Reads the rows of a file of drinking-water sources. */
export const DRINKING_READER: Reader<DrinkingField, DrinkingSample> = {
  layout: DRINKING_LAYOUT,
  written: dateAndTime,
  hasValues: (row) => hasItems(row, DRINKING_ITEMS) || row.cell('intake') !== '',
  take: takeSample,
};

function takeSample(
  row: Row<DrinkingField>,
  { file, line, moment }: Place,
  report: Report,
): DrinkingSample | null {
  const source = row.cell('source');
  if (source === '') {
    report('no-name', '没有水源地名称。请补上。');
    return null;
  }
  const note = noteIn(row.cell('note'), row.cell('status'));
  if (!hasItems(row, DRINKING_ITEMS) && note === null) {
    report('no-values', `的水源地“${source}”没有任何数值。停测的请在 note 列写明原因。`);
  }
  return {
    file,
    line,
    date: moment.day,
    time: moment.time,
    source,
    district: textIn(row.cell('district')),
    intake: numberIn(row, 'intake', INTAKE, report),
    note,
    values: measurementsIn(row, DRINKING_ITEMS, report),
  };
}
