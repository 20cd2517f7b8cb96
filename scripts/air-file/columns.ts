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

/** Finds the fields in a header row. @throws InputError naming every column that is missing, doubled or of another unit. */
export function columnsOf(file: string, header: readonly string[]): Columns {
  const names = header.map(plain);
  const aliases = Object.entries(readAliases()) as [Field, string[]][]; // the file's keys are the fields
  const found = aliases.map(([field, known]) => {
    const places = names.flatMap((name, place) =>
      known.some((alias) => plain(alias) === name) ? [place] : [],
    );
    return { field, places };
  });
  const problems = [
    ...missingColumns(found),
    ...found
      .filter(({ places }) => places.length > 1)
      .map(({ field, places }) => doubled(field, places, header)),
    ...found.flatMap(({ field, places }) => places.flatMap((place) => wrongUnit(field, header[place] ?? ''))),
  ];
  if (problems.length > 0) throw new InputError(explain(file, problems, header));
  return new Map(
    found.flatMap(({ field, places: [place] }) => (place === undefined ? [] : [[field, place]])),
  );
}

type Found = { readonly field: Field; readonly places: readonly number[] };

function missingColumns(found: readonly Found[]): string[] {
  const has = (field: Field) => found.some((entry) => entry.field === field && entry.places.length > 0);
  const time = has('time') || (has('date') && has('hour'));
  const missing = [...(time ? [] : ['time（或 date 与 hour）']), ...POLLUTANTS.filter((name) => !has(name))];
  return missing.length === 0 ? [] : [`缺少列：${missing.join('、')}`];
}

function doubled(field: Field, places: readonly number[], header: readonly string[]): string {
  return `“${places.map((place) => header[place]).join('”和“')}”都是 ${field}，不知用哪一列`;
}

/** The unit in brackets must be that of the portal: CO mg/m³, the others µg/m³. */
function wrongUnit(field: Field, name: string): string[] {
  if (!POLLUTANTS.some((pollutant) => pollutant === field)) return [];
  const wrong = field === 'co' ? /[μu]g|微克|pp[bm]/i : /mg|毫克|pp[bm]/i;
  const unit = field === 'co' ? '毫克/立方米' : '微克/立方米';
  return wrong.test(name.normalize('NFKC')) ? [`“${name}”的单位不对，${field} 要用${unit}`] : [];
}

function explain(file: string, problems: readonly string[], header: readonly string[]): string {
  return (
    `${file}：第 1 行表头${problems.join('；')}。表头是“${header.join(',').slice(0, 200)}”。` +
    `请补上缺的列、改表头或换算单位，或把你的列名加进 ${COLUMN_NAMES}。`
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
