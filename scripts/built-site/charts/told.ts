import { numberIn, type JsonRow, type TableJson } from '../table-json.ts';
import type { FigureRead } from './chart-read.ts';

/** What a table says of a figure, entry by entry of its chart. */
export type Told = {
  readonly values: readonly (number | null)[];
  readonly texts: readonly string[];
  /** null = the table knows no limit of it. */
  readonly limits: readonly (number | null)[] | null;
};

/** The columns of the trends; those of the days are named like their pollutant. */
const COLUMNS: Readonly<Record<string, string>> = {
  'pm25-trend': 'pm25',
  'o3-trend': 'o3',
  'good-share-trend': 'good_share',
  'composite-index-trend': 'composite_index',
  'sections-good-share-trend': 'sections_good_share',
  'sections-pass-share-trend': 'pass_share',
  'pm25-years': 'annual_pm25',
};

const PERCENT = new Set(['good_share', 'sections_good_share', 'pass_share']);

type Limits = Readonly<Record<string, number>>;

/**
 * GB 3095, newest first: the first day of each stage, its class-two daily limits (O3: 8 hours) and the annual one of PM2.5,
 * µg/m³, CO mg/m³. A year is judged by what holds on its last day.
 */
const STAGES: readonly (readonly [from: string, limits: Limits])[] = [
  ['2031-01-01', { pm25: 50, pm10: 100, o3: 160, no2: 50, so2: 50, co: 4, annual_pm25: 25 }],
  ['2026-03-01', { pm25: 60, pm10: 120, o3: 160, no2: 80, so2: 150, co: 4, annual_pm25: 30 }],
  ['2012-01-01', { pm25: 75, pm10: 150, o3: 160, no2: 80, so2: 150, co: 4, annual_pm25: 35 }],
];

/** @returns null where the table has no column of the figure. */
export function toldOf(figure: FigureRead, labels: readonly string[], table: TableJson): Told | null {
  const key = COLUMNS[figure.id] ?? figure.id;
  const column = table.columns.find((other) => other.key === key);
  if (!column) return null;
  const rows = labels.map((label) => table.rows.find((row) => labelOf(row) === label));
  const values = rows.map((row) => numberIn(row, key));
  return {
    values,
    texts: values.map((value) => textOf(value, column.decimals, PERCENT.has(key), figure.kind)),
    limits: limitsOf(key, labels, rows, table),
  };
}

/** An entry as charts name it: `7/20`, `2026年10月`, `2023年`. */
function labelOf({ day, month, period }: JsonRow): string {
  const time = day ?? month;
  const [year, monthNumber, date] = typeof time === 'string' ? time.split('-') : [];
  if (day) return `${Number(monthNumber)}/${Number(date)}`;
  return month ? `${year}年${Number(monthNumber)}月` : String(period);
}

function textOf(
  value: number | null,
  decimals: number,
  isPercent: boolean,
  kind: FigureRead['kind'],
): string {
  if (value === null) return kind === 'bars' ? '缺测' : '';
  return isPercent && value === 100 ? '100' : value.toFixed(decimals);
}

function limitsOf(
  key: string,
  labels: readonly string[],
  rows: readonly (JsonRow | undefined)[],
  { columns }: TableJson,
): Told['limits'] {
  if (columns.some((column) => column.key === `${key}_limit`)) {
    return rows.map((row) => numberIn(row, `${key}_limit`));
  }
  if (!STAGES.some(([, limits]) => key in limits)) return null;
  if (key === 'annual_pm25') return labels.map((label) => limitOn(`${label.slice(0, 4)}-12-31`, key));
  return rows.map((row) => (typeof row?.['day'] === 'string' ? limitOn(row['day'], key) : null));
}

/** null before the first stage. */
function limitOn(day: string, key: string): number | null {
  return STAGES.find(([from]) => from <= day)?.[1][key] ?? null;
}
