import type { CalendarDay } from '#src/domain/calendar.ts';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import { againstTargets, type AgainstTarget } from '#src/domain/report/targets.ts';
import { addMonths, monthsBetween, yearOfMonth, type Month } from '#src/domain/month.ts';
import { monthAirSummary, type MonthAirSummary } from '#src/domain/report/month-summary.ts';
import { monthShares, type MonthShares } from '#src/domain/report/month-shares.ts';
import { monthWaterSummary, type MonthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import type { MonthlyReport, TownshipRow } from '#src/domain/report/monthly-report.ts';
import { isMissing } from '#src/domain/report/missing-part.ts';
import { TREND_MONTHS } from '#src/domain/report/trends.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { compositeRules } from '#src/standards.ts';
import { listAnnualReports } from './annual-reports.ts';
import { standing } from './corrections.ts';
import {
  listBeside,
  listIssued,
  listNotesOn,
  listStandingOn,
  rebasedOf,
  type Issued,
  type Rebased,
} from './edition-history.ts';

/** The figures of the same windows a year before. */
export type TownshipBase = { readonly month: number | null; readonly yearToDate: number | null };

export type TownshipWithBase = TownshipRow & { readonly base: TownshipBase | null };

/** A monthly report with what its pages show beside it. */
export type MonthlyReportPage = {
  /** The end of its address: `2026-10`, `2024-06-xinchang`. */
  readonly id: string;
  readonly report: MonthlyReport;
  /** The day on which this edition came out; the first did on `report.publishedOn`. */
  readonly issuedOn: CalendarDay;
  readonly air: MonthAirSummary | null;
  readonly water: MonthWaterSummary | null;
  /** Shares of drinking water and noise with their comparisons. */
  readonly shares: MonthShares;
  /** The city's year to date against the goals of its year; none for a district. */
  readonly targets: readonly AgainstTarget[];
  readonly townships: readonly TownshipWithBase[] | null;
  /** The reports of the month before and after, of the same scope. */
  readonly earlier: string | undefined;
  readonly later: string | undefined;
  /** The months that it draws on, if their figures were changed after this came out. */
  readonly rebased: readonly Rebased<MonthlyReport>[];
};

/** The monthly reports that stand, newest first; the city's before those of its districts. */
export async function listMonthlyReports(): Promise<MonthlyReportPage[]> {
  return standing('monthlyReports', await listAllMonthlyReports());
}

let known: Promise<MonthlyReportPage[]> | null = null;

/** All monthly reports in the same order: also those that were withdrawn, with which no other is compared. Compared once: it takes long. */
export function listAllMonthlyReports(): Promise<MonthlyReportPage[]> {
  known ??= compareMonths();
  return known;
}

async function compareMonths(): Promise<MonthlyReportPage[]> {
  const all = await listIssued('monthlyReports');
  const reports = reportsById(await standing('monthlyReports', all));
  const annual = (await listAnnualReports()).map(({ report }) => report);
  const notes = await listNotesOn('monthlyReports');
  return all
    .map(({ id, report, issuedOn }) => ({
      ...comparedPage({ id, report, issuedOn }, reports, annual),
      rebased: rebasedOf(issuedOn, basesOf(report), reports, notes),
    }))
    .toSorted((a, b) => b.report.month.localeCompare(a.report.month) || a.id.localeCompare(b.id));
}

/** An edition with what its page shows beside it, as everything stood when it came out. */
export async function monthAsIssued(
  edition: Pick<Issued<'monthlyReports'>, 'id' | 'report' | 'issuedOn'>,
): Promise<MonthlyReportPage> {
  const { id, report, issuedOn } = edition;
  const reports = await listBeside('monthlyReports', edition);
  const annual = await listStandingOn('annualReports', issuedOn);
  return { ...comparedPage({ id, report, issuedOn }, reports, [...annual.values()]), rebased: [] };
}

function reportsById(items: readonly Pick<MonthlyReportPage, 'id' | 'report'>[]): Map<string, MonthlyReport> {
  return new Map(items.map(({ id, report }) => [id, report]));
}

/** The monthly reports of the whole city, newest first. */
export async function listCityMonths(): Promise<MonthlyReportPage[]> {
  const all = await listMonthlyReports();
  return all.filter(({ report }) => report.scope === CITY);
}

/** A report with what follows from the months around it. @param reports by their ids. */
function comparedPage(
  { id, report, issuedOn }: Pick<MonthlyReportPage, 'id' | 'report' | 'issuedOn'>,
  reports: ReadonlyMap<string, MonthlyReport>,
  annual: readonly AnnualReport[],
): Omit<MonthlyReportPage, 'rebased'> {
  const find = (month: Month) => reports.get(idOf(month, report)) ?? null;
  const neighbour = (count: number) => {
    const other = idOf(addMonths(report.month, count), report);
    return reports.has(other) ? other : undefined;
  };
  return {
    id,
    report,
    issuedOn,
    air: monthAirSummary(report, find, compositeRules),
    water: monthWaterSummary(report, find),
    shares: monthShares(report, find),
    targets: targetsOf(report, annual),
    townships: withBases(report, find(addMonths(report.month, -12))),
    earlier: neighbour(-1),
    later: neighbour(1),
  };
}

/** The id of the report of a month with the same scope. */
function idOf(month: Month, { scope }: Pick<MonthlyReport, 'scope'>): string {
  return scope === CITY ? month : `${month}-${scope}`;
}

/** The months of the city's trends hold all that the last of them is compared with; a district's report has no trends. */
function basesOf(report: MonthlyReport): string[] {
  const { month, scope } = report;
  const months =
    scope === CITY
      ? monthsBetween(addMonths(month, 1 - TREND_MONTHS), addMonths(month, -1))
      : [addMonths(month, -12), addMonths(month, -1)];
  return months.map((other) => idOf(other, report));
}

/** The goals are the city's. */
function targetsOf({ air, month, scope }: MonthlyReport, annual: readonly AnnualReport[]): AgainstTarget[] {
  const row = isMissing(air) ? undefined : air.yearToDate.find(({ area }) => area === CITY);
  return row && scope === CITY ? againstTargets(yearOfMonth(month), row, annual) : [];
}

/** Each township's figures of the year before: as its source prints them, else from the report of that year. */
function withBases(report: MonthlyReport, lastYear: MonthlyReport | null): TownshipWithBase[] | null {
  if (isMissing(report.townships)) return null;
  const before = lastYear && !isMissing(lastYear.townships) ? lastYear.townships.rows : [];
  return report.townships.rows.map((row) => {
    const same = before.find(({ district, name }) => district === row.district && name === row.name);
    return { ...row, base: row.lastYear ?? same ?? null };
  });
}
