import { getCollection, type CollectionEntry } from 'astro:content';
import type { Week } from '#src/domain/calendar.ts';
import { weekSummary, type WeekSummary } from '#src/domain/report/week-summary.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { addWeeks, yearOfWeek } from '#src/domain/week.ts';

/** A weekly report with what its page shows beside it. */
export type WeeklyReportPage = {
  /** The end of its address: `2019-w06`. */
  readonly id: string;
  readonly report: WeeklyReport;
  readonly summary: WeekSummary;
  /** An editor's note, to be rendered. */
  readonly note: CollectionEntry<'weekNotes'> | undefined;
  /** Ids of the weeks before and after, where they have a report. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
};

/** All weekly reports, newest first. */
export async function listWeeklyReports(): Promise<WeeklyReportPage[]> {
  const entries = await getCollection('weeklyReports');
  const notes = await getCollection('weekNotes');
  const reports = new Map<string, WeeklyReport>(entries.map(({ id, data }) => [id, data]));
  return entries
    .map(({ id, data }) => {
      const [earlier, later] = [idOf(addWeeks(data.week, -1)), idOf(addWeeks(data.week, 1))];
      return {
        id,
        report: data,
        summary: weekSummary(data, reports.get(earlier) ?? null),
        note: notes.find((note) => note.id === id),
        earlier: reports.has(earlier) ? earlier : undefined,
        later: reports.has(later) ? later : undefined,
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

function idOf(week: Week): string {
  return week.toLowerCase();
}
