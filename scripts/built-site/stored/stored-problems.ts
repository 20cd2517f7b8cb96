import { readFileSync } from 'node:fs';
import type { ContentFile } from '#src/content/files.ts';
import type { Shelf } from '../planting.ts';
import { monthOf, readReports, type Reports } from '../sentences/reports.ts';
import { tableJson, type TableJson } from '../table-json.ts';
import { dayTables, levelTables, statisticTable, weekDistricts } from './air-rows.ts';
import { comparedTables } from './compared-rows.ts';
import { at, listAt, type ExpectedRow, type ExpectedTable } from './expected.ts';
import { otherTables, waterTables } from './other-rows.ts';
import { shareProblems } from './share-problems.ts';

type Item = Pick<ContentFile, 'kind' | 'id' | 'file'>;

/** What the tables of reports say otherwise than what is stored of them in `content/`. */
export function storedProblems(site: Shelf, items: readonly Item[]): string[] {
  const reports = readReports(site);
  return items.flatMap((item) => {
    const stored: unknown = JSON.parse(readFileSync(item.file, 'utf8'));
    const folder = `reports/${item.kind === 'weeklyReports' ? 'weekly' : 'monthly'}/${item.id}`;
    return [
      ...expectedOf(item, stored, reports).flatMap((table) =>
        tableProblems(`${folder}/${table.id}.json`, table, site),
      ),
      ...(item.kind === 'monthlyReports' ? shareProblems(stored).map((text) => `${item.file}: ${text}`) : []),
    ];
  });
}

function expectedOf({ kind, id }: Item, stored: unknown, reports: Reports): ExpectedTable[] {
  const nameOf = (area: string) => (area === 'city' ? '全市' : (reports.names.get(area) ?? area));
  if (kind === 'weeklyReports') {
    const areas = listAt(stored, 'areas');
    return [...dayTables(areas, nameOf), weekDistricts(areas, nameOf)];
  }
  const report = reports.months.get(id);
  return [
    statisticTable('air', listAt(stored, 'air', 'month'), nameOf),
    statisticTable('air-year-to-date', listAt(stored, 'air', 'yearToDate'), nameOf),
    ...levelTables(at(stored, 'air'), nameOf),
    ...dayTables(listAt(stored, 'air', 'days'), nameOf),
    ...(report ? comparedTables({ ...monthOf(reports, id, report), nameOf }) : []),
    ...waterTables((stored as { water?: unknown }).water, nameOf),
    ...otherTables(stored, nameOf),
  ];
}

function tableProblems(path: string, { key, rows }: ExpectedTable, site: Shelf): string[] {
  if (!site.files.has(path))
    return rows.length === 0 ? [] : [`${path}: 没有生成，存的却有${rows.length}行。`];
  const table = tableJson(site.read(path));
  const idOf = (row: Readonly<Record<string, unknown>>) => key.map((name) => String(row[name])).join(' ');
  const found = new Map(table.rows.map((row) => [idOf(row), row]));
  return [
    ...(table.rows.length === rows.length
      ? []
      : [`${path}: 有${table.rows.length}行，存的是${rows.length}行。`]),
    ...rows.flatMap((row) => rowProblems(`${path} ${idOf(row)}`, row, found.get(idOf(row)), table)),
  ];
}

/** A column that the table leaves out may only be one without a value. */
function rowProblems(
  place: string,
  expected: ExpectedRow,
  row: TableJson['rows'][number] | undefined,
  { columns }: TableJson,
): string[] {
  if (!row) return [`${place}: 没有这一行。`];
  const known = new Set(columns.map(({ key }) => key));
  return Object.entries(expected)
    .filter(([name, value]) => (known.has(name) ? (row[name] ?? null) !== value : value !== null))
    .map(
      ([name, value]) =>
        `${place}“${name}”: 存的是${value}，表里是${known.has(name) ? String(row[name]) : '没有这一列'}。`,
    );
}
