import type { MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';

/** The parts of a monthly report, in order; a weekly report has air alone. */
const REPORT_PARTS = ['air', 'townships', 'water', 'drinking', 'noise'] as const;

export type ReportPart = (typeof REPORT_PARTS)[number];

/** The parts that a monthly report has. */
export function partsOf(report: MonthlyReport): ReportPart[] {
  return REPORT_PARTS.filter((part) => !isMissing(report[part]));
}

/** Parts named in several lists, each once, in order. */
export function partsTogether(lists: readonly (readonly ReportPart[])[]): ReportPart[] {
  const all = new Set(lists.flat());
  return REPORT_PARTS.filter((part) => all.has(part));
}
