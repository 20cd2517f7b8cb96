/** The kinds of reports, which come in editions, as their collections are called. */
export const REPORT_KINDS = ['weeklyReports', 'monthlyReports', 'annualReports'] as const;

export type ReportKind = (typeof REPORT_KINDS)[number];

/** The folder of each kind, in `content/reports`, in `content/editions` and in addresses. */
export const REPORT_FOLDERS: Readonly<Record<ReportKind, string>> = {
  weeklyReports: 'weekly',
  monthlyReports: 'monthly',
  annualReports: 'annual',
};

/** Whether what is published comes in editions. */
export function isReportKind(kind: string): kind is ReportKind {
  return REPORT_KINDS.some((known) => known === kind);
}

/** The editions before one, newest first. */
export function earlierEditions(edition: number): number[] {
  return Array.from({ length: edition - 1 }, (_, index) => edition - 1 - index);
}
