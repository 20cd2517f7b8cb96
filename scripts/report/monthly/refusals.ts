import { explain } from '#src/content/explain.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { monthlyReportSchema } from '#src/schemas/monthly-report.ts';

const PARTS = ['air', 'townships', 'water', 'drinking', 'noise'] as const;

/** Refusals that are told of one report. */
const SHOWN = 20;

/** What cannot be published of a compiled report: nothing at all, or a remark that is too long; better told before it is written. */
export function refusals(report: MonthlyReport): string[] {
  if (PARTS.every((part) => isMissing(report[part]))) {
    return [`${report.month}：没有一个部分有数据，编不出报告。请给出有这个月数据的文件，或者不编这个月。`];
  }
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
