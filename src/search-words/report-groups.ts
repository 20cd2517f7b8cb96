import { periodOf, periodWords } from '#src/search/help/period.ts';
import type { ReportGroup, ReportKind } from '#src/search/help/words.ts';
import type { NamedReport } from './sources.ts';

const BASES: Readonly<Record<ReportKind, string>> = {
  'weekly-report': '/reports/weekly/',
  'monthly-report': '/reports/monthly/',
  'annual-report': '/reports/annual/',
  year: '/reports/',
};

/** Reports in groups of which only the time differs: in ten years there are hundreds, and each then costs a few letters. */
export function reportGroups(reports: readonly NamedReport[]): ReportGroup[] {
  const groups = Map.groupBy(reports, (report) =>
    [report.kind, titleOf(report), report.provenance === 'demonstration'].join('\n'),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { kind, provenance } = first;
    const ids = group.map(({ id }) => id);
    const title = titleOf(first);
    return [
      { kind, base: BASES[kind], title, ids, ...(provenance === 'demonstration' && { demonstration: true }) },
    ];
  });
}

/** With `{}` for the time. */
function titleOf({ id, title }: NamedReport): string {
  const period = periodOf(id);
  return period === null ? title : title.replace(periodWords(period), '{}');
}
