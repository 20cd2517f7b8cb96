import { coverOfAll, type Closure } from '#src/domain/season-closure.ts';
import { MONTHS, sightsIn, stateIn, type MonthState, type SeasonRow } from '#src/domain/season.ts';
import type { Words } from '#src/words/words.ts';

/** What a cell of the strip shows; `part` = closed on some days. */
export type CellState = MonthState | 'part' | null;

/** A row of the strip, January first. */
export type StripRow = { readonly what: string; readonly cells: readonly CellState[] };

/** What a site tells of its year. */
export type Seasonal = { readonly season: readonly SeasonRow[]; readonly closures: readonly Closure[] };

/** The rows of the strip, and below them when all of it is closed, if ever. @param closures the name of that row */
export function stripRows(
  season: readonly SeasonRow[],
  closures: readonly Closure[],
  name: string,
): StripRow[] {
  const rows = season.map((row) => ({ what: row.what, cells: MONTHS.map((month) => stateIn(row, month)) }));
  if (closures.length === 0 || season.length === 0) return rows;
  return [...rows, { what: name, cells: MONTHS.map((month) => closedIn(closures, month)) }];
}

/** What there is to see in each month, in a sentence, January first. */
export function yearSentences({ season, closures }: Seasonal, { nature }: Words): string[] {
  return MONTHS.map((month) => nature.season.inMonth(month, sightsIn(season, month), closures));
}

function closedIn(closures: readonly Closure[], month: number): CellState {
  const cover = coverOfAll(closures, month);
  if (cover === 'none') return null;
  return cover === 'all' ? 'closed' : 'part';
}
