import { levelOfDay } from '#src/domain/air/area-day.ts';
import type { Level } from '#src/domain/air/level.ts';
import type { CalendarDay, PartialDay } from '#src/domain/calendar.ts';
import { lastDayOfMonth, yearOfMonth } from '#src/domain/month.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { lastDayOfPeriod } from '#src/domain/report/annual-report.ts';
import { lastDayOf, yearOfWeek } from '#src/domain/week.ts';
import type { AnnualReportPage } from '#src/queries/annual-reports.ts';
import type { MonthlyReportPage } from '#src/queries/monthly-reports.ts';
import type { AllReports } from '#src/queries/reports.ts';
import type { WeeklyReportPage } from '#src/queries/weekly-reports.ts';
import type { Words } from '#src/words/words.ts';

export type ReportKind = 'weekly' | 'monthly' | 'annual';

/** A report of any kind as a line of a list. */
export type ReportRow = {
  readonly kind: ReportKind;
  readonly year: number;
  /** The last day that it covers. */
  readonly end: CalendarDay;
  readonly href: string;
  readonly title: string;
  /** What it found, in one short sentence. */
  readonly finding: string;
  readonly publishedOn: CalendarDay | PartialDay;
  /** The day of its newest edition. */
  readonly issuedOn: CalendarDay | PartialDay;
  readonly edition: number;
  readonly provenance: Provenance;
  /** The levels of a week's days; of other kinds empty. */
  readonly levels: readonly (Level | null)[];
};

/** All reports as lines, newest first: by the year they belong to, then by their last day. */
export function reportRows({ weekly, monthly, annual }: AllReports, words: Words): ReportRow[] {
  const rows = [
    ...annual.map((page) => annualRow(page, words)),
    ...monthly.map((page) => monthlyRow(page, words)),
    ...weekly.map((page) => weeklyRow(page, words)),
  ];
  return rows.toSorted((a, b) => b.year - a.year || b.end.localeCompare(a.end));
}

/** The newest day on which an edition of one of them came out; empty without any. */
export function newestPublication(rows: readonly Pick<ReportRow, 'issuedOn'>[]): string {
  return rows.reduce((newest, { issuedOn }) => (issuedOn > newest ? issuedOn : newest), '');
}

/** The years of some reports, newest first. */
export function yearsOf(rows: readonly Pick<ReportRow, 'year'>[]): number[] {
  return [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => b - a);
}

function weeklyRow({ id, report, issuedOn, summary }: WeeklyReportPage, { dates, weekly }: Words): ReportRow {
  return {
    kind: 'weekly',
    year: yearOfWeek(report.week),
    end: lastDayOf(report.week),
    href: `/reports/weekly/${id}/`,
    title: `${dates.week(report.week)}（${dates.weekRange(report.week)}）`,
    finding: weekly.rowFinding(summary),
    publishedOn: report.publishedOn,
    issuedOn,
    edition: report.edition,
    provenance: report.provenance,
    levels: summary.days.map(levelOfDay),
  };
}

function monthlyRow({ id, report, issuedOn, air }: MonthlyReportPage, { monthly }: Words): ReportRow {
  const [, ...findings] = monthly.headline(report, air);
  return {
    kind: 'monthly',
    year: yearOfMonth(report.month),
    end: lastDayOfMonth(report.month),
    href: `/reports/monthly/${id}/`,
    title: monthly.title(report),
    finding: findings.join(''),
    publishedOn: report.publishedOn,
    issuedOn,
    edition: report.edition,
    provenance: report.provenance,
    levels: [],
  };
}

function annualRow({ id, report, issuedOn }: AnnualReportPage, { annual }: Words): ReportRow {
  return {
    kind: 'annual',
    year: Number(report.period.slice(0, 4)),
    end: lastDayOfPeriod(report.period),
    href: `/reports/annual/${id}/`,
    title: report.title,
    finding: annual.finding(report),
    publishedOn: report.publishedOn,
    issuedOn,
    edition: report.edition,
    provenance: report.provenance,
    levels: [],
  };
}
