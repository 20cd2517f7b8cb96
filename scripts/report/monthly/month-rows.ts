import type { CalendarDay } from '#src/domain/calendar.ts';
import { monthOfDay, type Month } from '#src/domain/month.ts';
import { withoutDoubled, type Doubling } from '../../input-file/doubled.ts';
import { knownName, type Known } from '../../input-file/known-names.ts';
import type { Problem } from '../../input-file/problems.ts';
import type { Registry } from './registry.ts';

/** A row of a part file with the place that its name means. */
export type PlacedRow<R, K> = { readonly row: R; readonly place: K };

/** Rows by month, their names resolved; names that nobody knows come back as problems, each name once. */
export type MonthRows<R, K> = {
  readonly byMonth: ReadonlyMap<Month, readonly PlacedRow<R, K>[]>;
  readonly problems: readonly string[];
  /** Rows of one place at one moment, under several names too; harmless where they say the same. */
  readonly doubled: readonly Problem[];
};

/** Names that a sentence lists at most. */
const SHOWN = 20;

type Named = {
  readonly file: string;
  readonly line: number;
  readonly date: CalendarDay;
  /** Where the kind of file has one. */
  readonly time?: string | null;
};

/** What rows of a part stand for. */
export type Naming<R, K> = {
  /** The name as printed. */
  readonly nameOf: (row: R) => string;
  /** The places that a row can mean. */
  readonly among: (row: R) => readonly K[];
  readonly registry: Registry;
  readonly doubling: Doubling<R>;
};

/** Resolves the name of every row; rows that only repeat another of their place and moment are left out. */
export function rowsByMonth<R extends Named, K extends Known>(
  rows: readonly R[],
  { nameOf, among, registry: { what, settings }, doubling }: Naming<R, K>,
): MonthRows<R, K> {
  const places = new Map<R, K>();
  const unknown = new Map<string, string>();
  for (const row of rows) {
    const name = nameOf(row);
    const place = knownName(name, among(row), { what, settings, file: row.file, line: row.line });
    if (typeof place === 'string') unknown.set(name, unknown.get(name) ?? place);
    else places.set(row, place);
  }
  const { rows: kept, doubled } = withoutDoubled([...places.keys()], doubling, momentAt(places));
  const placed = kept.flatMap((row) => {
    const place = places.get(row);
    return place ? { row, place } : [];
  });
  const byMonth = Map.groupBy(placed, ({ row }) => monthOfDay(row.date));
  return { byMonth, problems: [...unknown.values()], doubled };
}

/** What two rows of one place at one moment share, whatever they call it. */
function momentAt<R extends Named, K>(places: ReadonlyMap<R, K>): (row: R) => string {
  const numbers = new Map([...new Set(places.values())].map((place, index) => [place, index]));
  return (row) => {
    const place = places.get(row);
    return `${place === undefined ? '' : numbers.get(place)} ${row.date} ${row.time ?? ''}`;
  };
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
