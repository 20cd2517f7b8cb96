import { POLLUTANTS, type Pollutant } from '#src/domain/air/pollutant.ts';
import * as input from '../input-file/columns.ts';

/** What a column can hold. */
export type Field =
  | Pollutant
  | 'time'
  | 'date'
  | 'hour'
  | 'city'
  | 'district'
  | 'station'
  | 'publishedAqi'
  | 'publishedPrimary'
  | 'publishedLevel';

/** The names by which files call each field: the one place that maps them. */
export const COLUMN_NAMES = 'content/import/air-columns.json';

export const AIR_LAYOUT: input.Layout<Field> = {
  settings: COLUMN_NAMES,
  names: () => input.namesIn(COLUMN_NAMES),
  missing: missingColumns,
  otherUnit,
  /** A mean over more than an hour is another column. */
  keptBrackets: /\((?:(?:8|24)(?:h|小时)|日)/,
};

/** Finds the fields of an hourly file. @throws InputError naming every column that is missing, doubled or of another unit. */
export function columnsOf(file: string, header: readonly string[]): input.Columns<Field> {
  return input.columnsOf(file, header, AIR_LAYOUT);
}

function missingColumns(has: (field: Field) => boolean): string[] {
  const time = has('time') || (has('date') && has('hour'));
  return [...(time ? [] : ['time（或 date 与 hour）']), ...POLLUTANTS.filter((name) => !has(name))];
}

/** The portal has CO in mg/m³, the others in µg/m³. */
function otherUnit(field: Field, name: string): string | null {
  if (!POLLUTANTS.some((pollutant) => pollutant === field)) return null;
  const wrong = field === 'co' ? /[μu]g|微克|pp[bm]/i : /mg|毫克|pp[bm]/i;
  if (!wrong.test(name)) return null;
  return field === 'co' ? '毫克/立方米' : '微克/立方米';
}
