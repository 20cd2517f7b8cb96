import { readFileSync } from 'node:fs';
import { POLLUTANTS, type Pollutant } from '#src/domain/air/pollutant.ts';
import { InputError } from '../input-error.ts';

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

/** At which place of a row each field stands; a field that the file lacks is not there. */
export type Columns = ReadonlyMap<Field, number>;

/** The names by which files call each field: the one place that maps them. */
export const COLUMN_NAMES = 'content/import/air-columns.json';

/** Finds the fields in a header row. @throws InputError naming every column that is missing. */
export function columnsOf(file: string, header: readonly string[]): Columns {
  const names = header.map(plain);
  const aliases = Object.entries(readAliases()) as [Field, string[]][]; // the file's keys are the fields
  const found = aliases.flatMap(([field, known]) => {
    const index = names.findIndex((name) => known.some((alias) => plain(alias) === name));
    return index < 0 ? [] : [[field, index] as const];
  });
  const columns = new Map(found);
  refuseMissing(file, header, columns);
  return columns;
}

function refuseMissing(file: string, header: readonly string[], columns: Columns): void {
  const time = columns.has('time') || (columns.has('date') && columns.has('hour'));
  const missing = [
    ...(time ? [] : ['time（或 date 与 hour）']),
    ...POLLUTANTS.filter((pollutant) => !columns.has(pollutant)),
  ];
  if (missing.length === 0) return;
  throw new InputError(
    `${file}：第 1 行表头缺少列：${missing.join('、')}。表头是“${header.join(',').slice(0, 200)}”。` +
      `请补上这些列，或把你的列名加进 ${COLUMN_NAMES}。`,
  );
}

/** Case, blanks and a unit in brackets do not matter: `PM2.5 (μg/m³)` is `pm2.5`. A mean over more than an hour stays. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[([](?!(8|24)(h|小时)|日).*$/, '');
}

function readAliases(): Record<string, string[]> {
  return JSON.parse(readFileSync(COLUMN_NAMES, 'utf8')) as Record<string, string[]>; // checked with the content
}
