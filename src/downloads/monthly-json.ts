import { isDemonstration } from '#src/domain/provenance.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { Words } from '#src/words/words.ts';

/** A monthly report as JSON: the figures as stored, every section with its measured values. */
export function monthlyJson(report: MonthlyReport, { downloads }: Words): string {
  const notice = isDemonstration(report) ? { notice: downloads.demonstration } : {};
  return `${JSON.stringify({ ...notice, ...report })}\n`;
}
