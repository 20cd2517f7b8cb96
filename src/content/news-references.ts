import type { z } from 'astro/zod';
import type { newsSchema } from '../schemas/news.ts';
import type { Reference } from './kinds.ts';

type NewsData = z.infer<typeof newsSchema>;
type Path = Reference['path'];

/** The address of a report below `/reports/`, `monthly/2021-06`. */
const REPORT = /^(weekly|monthly|annual)\/([^/]+)$/;

const REPORTS = { weekly: 'weeklyReports', monthly: 'monthlyReports', annual: 'annualReports' } as const;

/** What a release names. Optional are the fields that the data of an unsound one may lack. */
export function newsReferences({ districts, topics, planTasks, keyFacts }: Partial<NewsData>): Reference[] {
  return [
    ...references('districts', districts),
    ...references('topics', topics),
    ...references('planTasks', planTasks),
    ...(keyFacts ?? []).flatMap(({ figure }, index) =>
      figure ? reportReferences(figure.report, ['keyFacts', index, 'figure', 'report']) : [],
    ),
  ];
}

function references(
  kind: 'districts' | 'topics' | 'planTasks',
  ids: readonly string[] | undefined,
): Reference[] {
  return (ids ?? []).map((id, index) => ({ path: [kind, index], kind, id }));
}

function reportReferences(address: string, path: Path): Reference[] {
  const [, kind, id] = REPORT.exec(address) ?? [];
  return kind && id ? [{ path, kind: REPORTS[kind as keyof typeof REPORTS], id }] : []; // by the pattern
}
