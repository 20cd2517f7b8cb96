import { isDemonstration } from '#src/domain/provenance.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import type { Words } from '#src/words/words.ts';

/** What was published of a year as JSON, as stored. */
export function annualJson(report: AnnualReport, { downloads }: Words): string {
  const notice = isDemonstration(report) ? { notice: downloads.demonstration } : {};
  return `${JSON.stringify({ ...notice, ...report })}\n`;
}
