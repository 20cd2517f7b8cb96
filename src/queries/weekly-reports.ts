import { getCollection, type CollectionEntry } from 'astro:content';
import type { Week } from '#src/domain/calendar.ts';
import { weekSummary, type WeekSummary } from '#src/domain/report/week-summary.ts';
import type { WeeklyReport } from '#src/domain/report/weekly-report.ts';
import { addWeeks, yearOfWeek } from '#src/domain/week.ts';
import { standing } from './corrections.ts';

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

/** The weekly reports that stand, newest first. */
export async function listWeeklyReports(): Promise<WeeklyReportPage[]> {
  return standing('weeklyReports', await listAllWeeklyReports());
}

/** All weekly reports, newest first: also those that were withdrawn, with which no other is compared. */
export async function listAllWeeklyReports(): Promise<WeeklyReportPage[]> {
  const entries = await getCollection('weeklyReports');
  const notes = await getCollection('weekNotes');
  const reports = await weekFigures();
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

/** What a week found, against the week before. */
export async function summaryOf(report: WeeklyReport): Promise<WeekSummary> {
  const before = (await weekFigures()).get(idOf(addWeeks(report.week, -1)));
  return weekSummary(report, before ?? null);
}

/** The figures of each week that stands, by its id. */
async function weekFigures(): Promise<Map<string, WeeklyReport>> {
  const entries = await standing('weeklyReports', await getCollection('weeklyReports'));
  return new Map(entries.map(({ id, data }) => [id, data]));
}

function idOf(week: Week): string {
  return week.toLowerCase();
}
