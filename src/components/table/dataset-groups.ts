import type { DataReport } from '#src/downloads/context.ts';

/** Kinds of data sets, in the order in which they are listed. */
export const DATASET_KINDS = ['now', 'annual', 'monthly', 'weekly'] as const;

export type DatasetKind = (typeof DATASET_KINDS)[number];

export type DatasetGroup = { readonly kind: DatasetKind; readonly reports: readonly DataReport[] };

/** The data sets by kind, each in the order given; kinds without any are left out, and so are earlier editions, which their reports name. */
export function datasetGroups(reports: readonly DataReport[]): DatasetGroup[] {
  const newest = reports.filter(({ path }) => !path.includes('/editions/'));
  const groups = Map.groupBy(newest, kindOf);
  return DATASET_KINDS.flatMap((kind) => {
    const own = groups.get(kind);
    return own ? [{ kind, reports: own }] : [];
  });
}

/** By their addresses: `/reports/weekly/2026-w47/`; pages that are no report are renewed with the newest. */
function kindOf({ path }: DataReport): DatasetKind {
  const [, kind] = /^\/reports\/(annual|monthly|weekly)\//.exec(path) ?? [];
  return DATASET_KINDS.find((known) => known === kind) ?? 'now';
}
