import { getCollection } from 'astro:content';
import { readEditions } from '#src/content/editions.ts';
import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import { changedAfter, issueDay, standingOn, type IssuedEdition } from '#src/domain/edition-history.ts';
import type { ReportKind } from '#src/domain/edition.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { listCorrections, type Correction } from './corrections.ts';

type Reports = {
  readonly weeklyReports: WeeklyReport;
  readonly monthlyReports: MonthlyReport;
  readonly annualReports: AnnualReport;
};

/** The day of an edition: of a year's only as much as is known. */
type DayOf<K extends ReportKind> = Reports[K]['publishedOn'] | CalendarDay;

/** An edition of a report of a kind. */
export type Issued<K extends ReportKind> = IssuedEdition<Reports[K]> & { readonly issuedOn: DayOf<K> };

/** A report that another is compared with, and that was changed since. */
export type Rebased<R> = { readonly id: string; readonly report: R; readonly changedOn: CalendarDay };

/** The reports of a kind as they are now, each with the day on which its edition came out: the one place that works it out. */
export async function listIssued<K extends ReportKind>(kind: K): Promise<Issued<K>[]> {
  const notes = await listNotesOn(kind);
  return (await reportsOf(kind)).map(({ id, report }) => issued(id, report, notes));
}

/** The editions of a kind that a newer one has taken the place of, with theirs. */
export async function listKept<K extends ReportKind>(kind: K): Promise<Issued<K>[]> {
  const notes = await listNotesOn(kind);
  const seen = new Set((await reportsOf(kind)).map(({ id }) => id));
  return readEditions()
    .kept.filter((edition) => edition.kind === kind && seen.has(edition.id))
    .map(({ id, data }) => issued(id, data as unknown as Reports[K], notes)); // by the schema of its kind
}

/** The reports of a kind as they stood when an edition of one came out: what that edition is compared with for ever. */
export async function listBeside<K extends ReportKind>(
  kind: K,
  { id, report, issuedOn }: Pick<Issued<K>, 'id' | 'report' | 'issuedOn'>,
): Promise<Map<string, Reports[K]>> {
  return new Map([...(await listStandingOn(kind, issuedOn)), [id, report]]);
}

/** The reports of a kind as they stood on a day. */
export async function listStandingOn<K extends ReportKind>(
  kind: K,
  day: CalendarDay | PartialDay,
): Promise<Map<string, Reports[K]>> {
  const editions = [...(await listIssued(kind)), ...(await listKept(kind))];
  return standingOn<Reports[K]>(day, editions, await listNotesOn(kind));
}

/** Of the reports that one is compared with those that were changed after it came out. @param notes on reports of its kind, newest first. */
export function rebasedOf<R>(
  day: CalendarDay,
  bases: readonly string[],
  reports: ReadonlyMap<string, R>,
  notes: readonly Correction[],
): Rebased<R>[] {
  return changedAfter(day, bases, notes).flatMap(({ id, changedOn }) => {
    const report = reports.get(id);
    return report ? [{ id, report, changedOn }] : [];
  });
}

/** The notes on reports of a kind, newest first. */
export async function listNotesOn(kind: ReportKind): Promise<Correction[]> {
  return (await listCorrections()).filter(({ item }) => item.kind === kind);
}

function issued<K extends ReportKind>(
  id: string,
  report: Reports[K],
  notes: readonly Correction[],
): Issued<K> {
  const own = notes.filter(({ item }) => item.id === id);
  return { id, edition: report.edition, issuedOn: issueDay<DayOf<K>>(report, own), report };
}

async function reportsOf<K extends ReportKind>(kind: K): Promise<{ id: string; report: Reports[K] }[]> {
  const entries = await getCollection<ReportKind>(kind);
  return entries.map(({ id, data }) => ({ id, report: data as unknown as Reports[K] })); // by the schema of its kind
}
