import type { ReportRow } from '#src/components/reports/report-rows.ts';
import { isDemonstration } from '#src/domain/provenance.ts';

type Row = Pick<ReportRow, 'kind' | 'end' | 'provenance'>;

/** The newest report of each kind; where that was invented, the newest that was not follows it. @param rows in any order. */
export function newestOfEach<R extends Row>(rows: readonly R[]): R[] {
  const latest = rows.toSorted((a, b) => b.end.localeCompare(a.end));
  const kinds: readonly ReportRow['kind'][] = ['weekly', 'monthly', 'annual'];
  return kinds.flatMap((kind) => {
    const own = latest.filter((row) => row.kind === kind);
    const [first] = own;
    const real = own.find((row) => !isDemonstration(row));
    return [...new Set([first, real])].filter((row) => row !== undefined);
  });
}
