import { numberText, type TableColumn } from '#src/domain/table.ts';
import type { Entry } from '#src/content/entry.ts';
import type { BuiltSite } from './built-site.ts';

type Site = Pick<BuiltSite, 'files' | 'read' | 'entries'>;
type Row = Readonly<Record<string, string | number | boolean | object | null>>;
type Table = { readonly columns: readonly TableColumn[]; readonly rows: readonly Row[] };
type Figure = {
  readonly report: string;
  readonly table: string;
  readonly row: string;
  readonly column: string;
};
type KeyFact = {
  readonly number: string;
  readonly unit: string | null;
  readonly place: string;
  readonly figure: Figure | null;
};

/** What is wrong, and in which field of the fact. */
type Mistake = { readonly field: readonly string[]; readonly reason: string };

/** A key fact of a release says what the report says that it names. */
export function keyFactProblems(site: Site): string[] {
  return [...site.entries.values()]
    .flat()
    .filter(({ kind }) => kind === 'news')
    .flatMap((entry) => factsOf(entry).flatMap((fact, index) => factProblems(entry, fact, index, site)));
}

function factsOf({ data }: Entry): readonly KeyFact[] {
  return (data['keyFacts'] ?? []) as readonly KeyFact[]; // by the schema of news
}

function factProblems(entry: Entry, fact: KeyFact, index: number, site: Site): string[] {
  const mistake = fact.figure ? mistakeOf(fact, fact.figure, site) : null;
  if (mistake === null) return [];
  const path = ['keyFacts', index, ...mistake.field];
  return [`${entry.file}:${entry.lineOf(path)}: ${path.join('.')}：${mistake.reason}`];
}

function mistakeOf(fact: KeyFact, figure: Figure, { files, read }: Site): Mistake | null {
  const path = `reports/${figure.report}/${figure.table}.json`;
  if (!files.has(`reports/${figure.report}/index.html`)) {
    return wrong('report', `没有报告 /reports/${figure.report}/。请写已有的报告，如 monthly/2021-06。`);
  }
  if (!files.has(path)) return wrong('table', missingTable(figure, files));
  const { columns, rows } = JSON.parse(read(path)) as Table; // written by jsonOf
  const column = columns.find(({ key }) => key === figure.column);
  if (!column) return wrong('column', `/${path} 没有这一列。请写其中之一：${keysOf(columns)}。`);
  const found = rowsOf(fact, figure, columns, rows);
  const [row] = found;
  if (!row || found.length > 1) return wrong('row', rowReason(path, figure, columns, rows, found.length));
  return comparison(fact, column, row, path);
}

function comparison(fact: KeyFact, column: TableColumn, row: Row, path: string): Mistake | null {
  const value = row[column.key];
  const printed = typeof value === 'number' ? numberText(value, column.decimals) : textOf(value);
  if (printed === '') return wrong('column', `/${path} 的这一格没有数。请换一格，或把 figure 写成 null。`);
  const unit = column.unit ?? (typeof row['unit'] === 'string' ? row['unit'] : null);
  if (!isSame(bare(fact), printed, column)) {
    const reason = `“${fact.number}”与 /${path} 不同，那里是 ${printed}。请改成 ${printed}，或改正 figure。`;
    return { field: ['number'], reason };
  }
  if (unit === null || unit === fact.unit) return null;
  return {
    field: ['unit'],
    reason: `“${fact.unit ?? ''}”与 /${path} 不同，那里是 ${unit}。请改成 ${unit}。`,
  };
}

/** A column that keeps the decimals of its source has lost the zeros at their end. */
function isSame(number: string, printed: string, { kind, decimals }: TableColumn): boolean {
  if (number === printed.replace(/\s/g, '')) return true;
  return kind === 'decimal' && decimals === 0 && number !== '' && Number(number) === Number(printed);
}

/** A number as it is written, without its unit and blanks, and with the minus that programs write. */
function bare({ number, unit }: KeyFact): string {
  const text = number.replace(/\s/g, '').replace('−', '-');
  return unit !== null && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
}

/** The text of a cell; empty for one without a value. */
function textOf(value: Row[string] | undefined): string {
  return typeof value === 'object' || value === undefined ? '' : String(value);
}

/** By the first cell; where several rows begin alike, the one that names the place. */
function rowsOf(
  { place }: KeyFact,
  { row }: Figure,
  columns: readonly TableColumn[],
  rows: readonly Row[],
): Row[] {
  const named = rows.filter((cells) => firstCell(columns, cells) === row);
  return named.length > 1 ? named.filter((cells) => Object.values(cells).includes(place)) : named;
}

function firstCell([first]: readonly TableColumn[], row: Row): string {
  return textOf(row[first?.key ?? '']);
}

function rowReason(
  path: string,
  { row }: Figure,
  columns: readonly TableColumn[],
  rows: readonly Row[],
  count: number,
) {
  if (count > 1) return `/${path} 有 ${count} 行都是“${row}”。请写能分清的一行，或把 figure 写成 null。`;
  const names = [...new Set(rows.map((cells) => firstCell(columns, cells)))];
  const known = names.length > 12 ? `${names.slice(0, 12).join('、')}……` : names.join('、');
  return `/${path} 没有“${row}”这一行（或那一行不是这个地点）。请写第一列里的一个：${known}。`;
}

function missingTable({ report, table }: Figure, files: Site['files']): string {
  const folder = `reports/${report}/`;
  const tables = [...files]
    .filter((file) => file.startsWith(folder) && /^[^/]+\.csv$/.test(file.slice(folder.length)))
    .map((file) => file.slice(folder.length, -'.csv'.length));
  return `/${folder} 没有表“${table}”。请写其中之一：${tables.join('、')}。`;
}

function keysOf(columns: readonly TableColumn[]): string {
  return columns.map(({ key }) => key).join('、');
}

function wrong(part: keyof Figure, reason: string): Mistake {
  return { field: ['figure', part], reason };
}
