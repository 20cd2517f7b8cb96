import { filePath } from '#src/downloads/context.ts';
import { listAllMonthlyReports } from '#src/queries/monthly-reports.ts';
import { DETAIL_TABLES, type Detail } from '#src/tables/monthly.ts';
import type { Words } from '#src/words/words.ts';
import { hasDetail } from './detail.ts';
import { listDataReports } from './list.ts';

/** A table that a figure names, and where a reader finds it. */
export type TablePlace = {
  /** Of its report. */
  readonly report: string;
  readonly title: string;
  /** The table on the page that shows it. */
  readonly href: string;
  /** The address of its files, without the end that tells their format. */
  readonly files: string;
  readonly demonstration: boolean;
};

/** A table by its report's address below `/reports/` and its id; null where there is none, which the check of the built site tells. */
export async function placeOfTable(
  { report, table }: { readonly report: string; readonly table: string },
  words: Words,
): Promise<TablePlace | null> {
  const path = `/reports/${report}/`;
  const data = (await listDataReports(words)).find((each) => each.path === path);
  const found = data?.tables.find(({ id }) => id === table);
  if (!data || !found) return null;
  const { context } = data;
  return {
    report: context.title,
    title: found.title,
    href: `${path}${await detailOf(path, table)}#table-${table}`,
    files: filePath(data, found),
    demonstration: context.demonstration,
  };
}

/** The page of its own that shows a table of a month, `air/`; empty where the report itself does. */
async function detailOf(path: string, table: string): Promise<string> {
  const details: readonly Detail[] = ['air', 'water'];
  const detail = details.find((each) => DETAIL_TABLES[each].includes(table));
  const month = (await listAllMonthlyReports()).find(({ id }) => path === `/reports/monthly/${id}/`);
  return detail && month && hasDetail(month, detail) ? `${detail}/` : '';
}
