import { explain } from '#src/content/explain.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { monthlyReportSchema } from '#src/schemas/monthly-report.ts';

/** Refusals that are told of one report. */
const SHOWN = 20;

/** What the site would refuse of a compiled report, like a remark that is too long; better told before it is written. */
export function refusals(report: MonthlyReport): string[] {
  const issues = monthlyReportSchema.safeParse(report).error?.issues ?? [];
  return issues.slice(0, SHOWN).map((issue) => {
    const where = issue.path.map(String).join('.');
    return `${report.month}：编出的报告网站不能用。${where}：${explain(issue, valueAt(report, issue.path), [])}`;
  });
}

function valueAt(report: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    report,
  );
}
