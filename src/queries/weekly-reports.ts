import { getCollection, type CollectionEntry } from 'astro:content';
import type { CalendarDay, Week } from '#src/domain/calendar.ts';
import { weekSummary, type WeekSummary } from '#src/domain/report/week-summary.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { addWeeks, yearOfWeek } from '#src/domain/week.ts';
import { standing } from './corrections.ts';
import {
  listBeside,
  listIssued,
  listNotesOn,
  rebasedOf,
  type Issued,
  type Rebased,
} from './edition-history.ts';

/** A weekly report with what its page shows beside it. */
export type WeeklyReportPage = {
  /** The end of its address: `2019-w06`. */
  readonly id: string;
  readonly report: WeeklyReport;
  /** The day on which this edition came out; the first did on `report.publishedOn`. */
  readonly issuedOn: CalendarDay;
  readonly summary: WeekSummary;
  /** An editor's note, to be rendered. */
  readonly note: CollectionEntry<'weekNotes'> | undefined;
  /** Ids of the weeks before and after, where they have a report. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** The week before, if its figures were changed after this came out. */
  readonly rebased: readonly Rebased<WeeklyReport>[];
};

/** The weekly reports that stand, newest first. */
export async function listWeeklyReports(): Promise<WeeklyReportPage[]> {
  return standing('weeklyReports', await listAllWeeklyReports());
}

/** All weekly reports, newest first: also those that were withdrawn, with which no other is compared. */
export async function listAllWeeklyReports(): Promise<WeeklyReportPage[]> {
  const entries = await listIssued('weeklyReports');
  const weekNotes = await getCollection('weekNotes');
  const reports = await weekFigures();
  const notes = await listNotesOn('weeklyReports');
  return entries
    .map(({ id, report, issuedOn }) => {
      const [earlier, later] = [idOf(addWeeks(report.week, -1)), idOf(addWeeks(report.week, 1))];
      return {
        id,
        report,
        issuedOn,
        summary: weekSummary(report, reports.get(earlier) ?? null),
        note: weekNotes.find((note) => note.id === id),
        earlier: reports.has(earlier) ? earlier : undefined,
        later: reports.has(later) ? later : undefined,
        rebased: rebasedOf(issuedOn, [earlier], reports, notes),
      };
    })
    .toSorted((a, b) => b.id.localeCompare(a.id));
}

/** The years that have reports, newest first, each with its reports. */
export async function listWeeklyYears(): Promise<{ year: number; reports: WeeklyReportPage[] }[]> {
  const reports = await listWeeklyReports();
  const years = [...new Set(reports.map(({ report }) => yearOfWeek(report.week)))];
  return years.map((year) => ({
    year,
    reports: reports.filter(({ report }) => yearOfWeek(report.week) === year),
  }));
}

/** What an edition of a week found, against the week before as it stood when it came out. */
export async function summaryAsIssued(edition: Issued<'weeklyReports'>): Promise<WeekSummary> {
  const reports = await listBeside('weeklyReports', edition);
  return weekSummary(edition.report, reports.get(idOf(addWeeks(edition.report.week, -1))) ?? null);
}

/** The figures of each week that stands, by its id. */
async function weekFigures(): Promise<Map<string, WeeklyReport>> {
  const entries = await standing('weeklyReports', await getCollection('weeklyReports'));
  return new Map(entries.map(({ id, data }) => [id, data]));
}

function idOf(week: Week): string {
  return week.toLowerCase();
}
