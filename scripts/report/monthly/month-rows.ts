import type { CalendarDay } from '#src/domain/calendar.ts';
import { monthOfDay, type Month } from '#src/domain/month.ts';
import { knownName, type Known } from '../../input-file/known-names.ts';
import type { Registry } from './registry.ts';

/** A row of a part file with the place that its name means. */
export type PlacedRow<R, K> = { readonly row: R; readonly place: K };

/** Rows by month, their names resolved; names that nobody knows come back as problems, each name once. */
export type MonthRows<R, K> = {
  readonly byMonth: ReadonlyMap<Month, readonly PlacedRow<R, K>[]>;
  readonly problems: readonly string[];
};

/** Names that a sentence lists at most. */
const SHOWN = 20;

type Named = { readonly file: string; readonly line: number; readonly date: CalendarDay };

/** Resolves the name of every row. @param nameOf the name as printed. @param among the places that a row can mean. */
export function rowsByMonth<R extends Named, K extends Known>(
  rows: readonly R[],
  nameOf: (row: R) => string,
  among: (row: R) => readonly K[],
  { what, settings }: Registry,
): MonthRows<R, K> {
  const byMonth = new Map<Month, PlacedRow<R, K>[]>();
  const unknown = new Map<string, string>();
  for (const row of rows) {
    const name = nameOf(row);
    const place = knownName(name, among(row), { what, settings, file: row.file, line: row.line });
    if (typeof place === 'string') unknown.set(name, unknown.get(name) ?? place);
    else byMonth.getOrInsertComputed(monthOfDay(row.date), () => []).push({ row, place });
  }
  return { byMonth, problems: [...unknown.values()] };
}

/** Why a month has no rows, when the file is of another time. */
export function wrongMonth(month: Month, option: string, months: Iterable<Month>): string {
  const covered = [...months].toSorted();
  const range = covered.length === 0 ? '没有一行' : `覆盖 ${covered[0]} 至 ${covered.at(-1)}`;
  return `${month}：--${option} 的文件${range}，没有这个月的行。请给出这个月的文件，或不写 --${option}（报告会写明缺这一部分）。`;
}

/** Names that should have a row and have none, in one sentence; null when there are none. */
export function missingNames(month: Month, names: readonly string[], registry: Registry): string | null {
  if (names.length === 0) return null;
  const shown = names.slice(0, SHOWN).join('、');
  const more = names.length > SHOWN ? `等 ${names.length} 个` : '';
  return `${month}：文件里没有${registry.what}${shown}${more}的行。${registry.cure}`;
}
