import type { Words } from '#src/words/words.ts';
import { yearsOf, type ReportKind, type ReportRow } from './report-rows.ts';

/** What a page of reports shows; null = all. */
export type ReportChoice = { readonly kind: ReportKind | null; readonly year: number | null };

export type FilterLink = {
  readonly href: string;
  readonly label: string;
  readonly count: number;
  readonly current: boolean;
};

const KINDS: readonly (ReportKind | null)[] = [null, 'weekly', 'monthly', 'annual'];

/** Links to the kinds within the chosen year; one without a report is left out. */
export function kindLinks(
  rows: readonly ReportRow[],
  choice: ReportChoice,
  { reportLists }: Words,
): FilterLink[] {
  const links = KINDS.map((kind) => ({
    href: addressOf({ kind, year: choice.year }),
    label: reportLists.kinds[kind ?? 'all'],
    count: countOf(rows, { kind, year: choice.year }),
    current: kind === choice.kind,
  }));
  return links.filter(({ count }) => count > 0);
}

/** Links to the years of the chosen kind. */
export function yearLinks(
  rows: readonly ReportRow[],
  choice: ReportChoice,
  { reportLists }: Words,
): FilterLink[] {
  const own = rows.filter((row) => isOf(row, { kind: choice.kind, year: null }));
  return [null, ...yearsOf(own)].map((year) => ({
    href: addressOf({ kind: choice.kind, year }),
    label: year === null ? reportLists.allYears : reportLists.year(year),
    count: countOf(rows, { kind: choice.kind, year }),
    current: year === choice.year,
  }));
}

/** The reports of a choice. */
export function chosen(rows: readonly ReportRow[], choice: ReportChoice): ReportRow[] {
  return rows.filter((row) => isOf(row, choice));
}

/** Yearly reports are too few for a page of each year: theirs stand on one page, by year. */
function addressOf({ kind, year }: ReportChoice): string {
  const folder = kind === null ? '/reports/' : `/reports/${kind}/`;
  if (year === null) return folder;
  return kind === 'annual' ? `${folder}#y${year}` : `${folder}${year}/`;
}

function countOf(rows: readonly ReportRow[], choice: ReportChoice): number {
  return chosen(rows, choice).length;
}

function isOf(row: ReportRow, { kind, year }: ReportChoice): boolean {
  return (kind === null || row.kind === kind) && (year === null || row.year === year);
}
