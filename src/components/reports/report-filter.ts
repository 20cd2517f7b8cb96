import { filterLinks, type FilterLink } from '#src/components/filter/filter-links.ts';
import { fits, type Facets } from '#src/domain/facets.ts';
import type { Words } from '#src/words/words.ts';
import { yearsOf, type ReportKind, type ReportRow } from './report-rows.ts';

/** What a page of reports shows; null = all. */
export type ReportChoice = { readonly kind: ReportKind | null; readonly year: number | null };

const KINDS: readonly (ReportKind | null)[] = [null, 'weekly', 'monthly', 'annual'];

/** Links to the kinds within the chosen year; one without a report is left out. */
export function kindLinks(
  rows: readonly ReportRow[],
  shown: ReportChoice,
  { reportLists }: Words,
): FilterLink[] {
  const options = KINDS.map((kind) => ({
    choice: { ...shown, kind },
    label: reportLists.kinds[kind ?? 'all'],
  }));
  const links = filterLinks(rows.map(facetsOf), { facet: 'kind', options, shown, hrefOf: addressOf });
  return links.filter(({ count }) => count > 0);
}

/** Links to the years of the chosen kind. */
export function yearLinks(
  rows: readonly ReportRow[],
  shown: ReportChoice,
  { reportLists }: Words,
): FilterLink[] {
  const options = [null, ...yearsOf(chosen(rows, { ...shown, year: null }))].map((year) => ({
    choice: { ...shown, year },
    label: year === null ? reportLists.allYears : reportLists.year(year),
  }));
  return filterLinks(rows.map(facetsOf), { facet: 'year', options, shown, hrefOf: addressOf });
}

/** The reports of a choice. */
export function chosen(rows: readonly ReportRow[], choice: ReportChoice): ReportRow[] {
  return rows.filter((row) => fits(facetsOf(row), choice));
}

/** Yearly reports are too few for a page of each year: theirs stand on one page, by year. */
export function addressOf({ kind, year }: ReportChoice): string {
  const folder = kind === null ? '/reports/' : `/reports/${kind}/`;
  if (year === null) return folder;
  return kind === 'annual' ? `${folder}#y${year}` : `${folder}${year}/`;
}

function facetsOf({ kind, year }: ReportRow): Facets<keyof ReportChoice> {
  return { kind: [kind], year: [year] };
}
