import type { CorrectedKind, CorrectionKind } from '#src/domain/correction.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import { isReportKind, REPORT_FOLDERS } from '#src/domain/edition.ts';
import type { DataReport } from '#src/downloads/context.ts';
import type { Words } from '#src/words/words.ts';

/** A report's first edition, and the one that it is in. */
export function editionsSoFar(
  {
    report: { edition, publishedOn },
    issuedOn,
  }: {
    readonly report: { readonly edition: number; readonly publishedOn: CalendarDay };
    readonly issuedOn: CalendarDay;
  },
  { dataReports }: Pick<Words, 'dataReports'>,
): DataReport['changes'] {
  const first = { edition: 1, publishedOn, note: dataReports.edition(1) };
  if (edition === 1) return [first];
  return [first, { edition, publishedOn: issuedOn, note: dataReports.edition(edition) }];
}

type Note = {
  readonly kind: CorrectionKind;
  readonly edition?: number | undefined;
  readonly item: { readonly kind: CorrectedKind; readonly id: string };
  readonly publishedOn: CalendarDay;
  readonly summary: string;
};

/** A report with every change that was made since it was first published, oldest first, and marked if it was withdrawn. @param notes newest first. */
export function withChanges(
  report: DataReport,
  notes: readonly Note[],
  { corrections }: Pick<Words, 'corrections'>,
): DataReport {
  const own = notes.filter((note) => pathOf(note) === report.path).toReversed();
  const [first] = report.changes;
  if (own.length === 0 || !first) return report;
  const later = own.map((note, index) => ({
    edition: newestIn(own.slice(0, index + 1)),
    publishedOn: note.publishedOn,
    note: note.summary,
  }));
  const { title } = report.context;
  const isWithdrawn = own.some(({ kind }) => kind === 'withdrawal');
  const context = isWithdrawn ? { ...report.context, title: corrections.withdrawn(title) } : report.context;
  return { ...report, context, changes: [first, ...later] };
}

/** The edition that a report was in after some notes; not every note makes one. */
function newestIn(notes: readonly Note[]): number {
  return Math.max(1, ...notes.map(({ edition = 1 }) => edition));
}

function pathOf({ item }: Note): string | null {
  return isReportKind(item.kind) ? `/reports/${REPORT_FOLDERS[item.kind]}/${item.id}/` : null;
}
