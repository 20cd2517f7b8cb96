import type { Entry } from '#src/content/entry.ts';
import { KINDS } from '#src/content/kinds.ts';

type Named = Pick<Entry, 'kind' | 'id'>;

/** The page that shows an item: a kind's folder in `content/` is its address too; a week's note stands on the report, all corrections on one page. */
export function pageOf({ kind, id }: Named): string {
  if (kind === 'corrections') return `${KINDS[kind].folder}/index.html`;
  return `${KINDS[kind].folder}/${id}/index.html`;
}

/** The files to take away that belong to an item; the tables of a report are listed by its metadata. */
export function downloadsOf({ kind, id }: Named): string[] {
  const path = `${KINDS[kind].folder}/${id}`;
  switch (kind) {
    case 'weeklyReports':
      return [`${path}.csv`, `${path}.json`, `${path}/metadata.json`];
    case 'monthlyReports':
      return [`${path}.json`, `${path}/metadata.json`];
    case 'annualReports':
      return [`${path}/metadata.json`];
    default:
      return [];
  }
}
