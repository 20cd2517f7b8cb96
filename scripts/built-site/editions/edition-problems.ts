import type { Shelf } from '../planting.ts';
import { CHANGE } from '../sentences/week-facts.ts';
import type { JsonRow } from '../table-json.ts';

/** What comparing the standards of files with their rows has found; without tables nothing was proved. */
export type EditionsRead = { readonly tables: number; readonly problems: readonly string[] };

/** The parts of a table's JSON that say when, and by what it is judged. */
type DatedTable = {
  readonly columns: readonly { readonly key: string }[];
  readonly rows: readonly JsonRow[];
  readonly standards: readonly string[];
};

type Metadata = Pick<DatedTable, 'standards'> & {
  readonly tables: readonly { readonly id: string; readonly standards: readonly string[] }[];
};

const BEFORE = ['HJ 633-2012', 'GB 3095-2012'];
const AFTER = ['HJ 633—2026', 'GB 3095—2026'];

/** Columns that follow from the AQI or the limits of air. */
const JUDGED = new Set(['aqi', 'level', 'good_share', 'composite_index', 'limit', 'pm25_limit', 'o3_limit']);

/** Every table whose rows are days or months of judged air, and the metadata of every report, against the standards that they name. */
export function readEditions({ files, read }: Shelf): EditionsRead {
  const parsed = [...files]
    .filter((path) => path.endsWith('.json'))
    .map((path) => [path, JSON.parse(read(path)) as unknown] as const); // each is looked at before it is used
  const tables = parsed.flatMap(([path, value]) => (isDated(value) ? [[path, value] as const] : []));
  const reports = parsed.flatMap(([path, value]) =>
    isMetadata(path, value) ? [[path, value] as const] : [],
  );
  return {
    tables: tables.length,
    problems: [
      ...tables.flatMap(([path, table]) => tableProblems(path, table)),
      ...reports.flatMap(([path, report]) => reportProblems(path, report)),
    ],
  };
}

function tableProblems(path: string, { rows, standards }: DatedTable): string[] {
  const times = rows.map(timeOf);
  const sides = [
    { editions: BEFORE, isDue: times.some((time) => time < CHANGE.slice(0, time.length)) },
    { editions: AFTER, isDue: times.some((time) => time >= CHANGE.slice(0, time.length)) },
  ];
  return sides.flatMap(({ editions, isDue }) =>
    editions
      .filter((edition) => standards.some((name) => name.startsWith(edition)) !== isDue)
      .map(
        (edition) => `${path}: 所用标准里${isDue ? '缺' : '多'}${edition}。请检查 data-reports/judged.ts。`,
      ),
  );
}

function reportProblems(path: string, { standards, tables }: Metadata): string[] {
  return tables.flatMap((table) =>
    table.standards
      .filter((name) => !standards.includes(name))
      .map((name) => `${path}: 表 ${table.id} 用了${name}，整份的所用标准里没有。`),
  );
}

function isDated(value: unknown): value is DatedTable {
  const { columns, rows, standards } = value as Partial<DatedTable>; // any JSON may lack them
  return (
    standards !== undefined &&
    rows !== undefined &&
    columns?.some(({ key }) => JUDGED.has(key)) === true &&
    rows.some((row) => timeOf(row) !== '')
  );
}

function isMetadata(path: string, value: unknown): value is Metadata {
  return path.endsWith('/metadata.json') && 'tables' in (value as object);
}

/** The day or month of a row; empty where it has none. */
function timeOf({ day, month }: JsonRow): string {
  const time = day ?? month;
  return typeof time === 'string' ? time : '';
}
