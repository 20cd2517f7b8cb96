import type { CorrectedKind, CorrectionKind } from '#src/domain/correction.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { isReportKind, REPORT_FOLDERS } from '#src/domain/edition.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { Words } from '#src/words/words.ts';

type Note = {
  readonly kind: CorrectionKind;
  readonly item: { readonly kind: CorrectedKind; readonly id: string };
  readonly publishedOn: CalendarDay;
  readonly summary: string;
};

/** A report with every change that was made since it was first published, oldest first, and marked if it was withdrawn. @param notes newest first. */
export function withChanges(
  report: DataReport,
  notes: readonly Note[],
  { corrections, dataReports }: Pick<Words, 'corrections' | 'dataReports'>,
): DataReport {
  const own = notes.filter((note) => pathOf(note) === report.path).toReversed();
  const { edition, publishedOn, title } = report.context;
  if (own.length === 0) return report;
  const first = { edition: 1, publishedOn, note: dataReports.edition(1) };
  const later = own.map((note, index) => ({
    edition: Math.min(index + 2, edition),
    publishedOn: note.publishedOn,
    note: note.summary,
  }));
  const isWithdrawn = own.some(({ kind }) => kind === 'withdrawal');
  const context = isWithdrawn ? { ...report.context, title: corrections.withdrawn(title) } : report.context;
  return { ...report, context, changes: [first, ...later] };
}

function pathOf({ item }: Note): string | null {
  return isReportKind(item.kind) ? `/reports/${REPORT_FOLDERS[item.kind]}/${item.id}/` : null;
}
