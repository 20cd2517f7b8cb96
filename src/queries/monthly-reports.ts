import { getCollection } from 'astro:content';
import type { AnnualReport } from '#src/domain/report/annual-report.ts';
import { againstTargets, type AgainstTarget } from '#src/domain/report/targets.ts';
import { addMonths, yearOfMonth, type Month } from '#src/domain/month.ts';
import { monthAirSummary, type MonthAirSummary } from '#src/domain/report/month-summary.ts';
import { monthShares, type MonthShares } from '#src/domain/report/month-shares.ts';
import { monthWaterSummary, type MonthWaterSummary } from '#src/domain/report/month-water-summary.ts';
import { isMissing, type MonthlyReport, type TownshipRow } from '#src/domain/report/monthly-report.ts';
import { CITY } from '#src/domain/report/weekly-report.ts';
import { compositeRules } from '#src/standards.ts';
import { standing } from './corrections.ts';

/** The figures of the same windows a year before. */
export type TownshipBase = { readonly month: number | null; readonly yearToDate: number | null };

export type TownshipWithBase = TownshipRow & { readonly base: TownshipBase | null };

/** A monthly report with what its pages show beside it. */
export type MonthlyReportPage = {
  /** The end of its address: `2026-10`, `2024-06-xinchang`. */
  readonly id: string;
  readonly report: MonthlyReport;
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
  const entries = await getCollection('monthlyReports');
  const pages = await monthlyPages(entries.map(({ id, data }) => ({ id, report: data })));
  return pages.toSorted((a, b) => b.report.month.localeCompare(a.report.month) || a.id.localeCompare(b.id));
}

/** Reports with what their pages show beside them, as it follows from the months that stand now. */
export async function monthlyPages(
  items: readonly Pick<MonthlyReportPage, 'id' | 'report'>[],
): Promise<MonthlyReportPage[]> {
  const months = await standing('monthlyReports', await getCollection('monthlyReports'));
  const annual = await standing('annualReports', await getCollection('annualReports'));
  const figures = annual.map(({ data }) => data);
  const reports = new Map<string, MonthlyReport>(months.map(({ id, data }) => [id, data]));
  return items.map(({ id, report }) => pageOf(id, report, reports, figures));
}

/** The monthly reports of the whole city, newest first. */
export async function listCityMonths(): Promise<MonthlyReportPage[]> {
  const all = await listMonthlyReports();
  return all.filter(({ report }) => report.scope === CITY);
}

function pageOf(
  id: string,
  report: MonthlyReport,
  reports: ReadonlyMap<string, MonthlyReport>,
  annual: readonly AnnualReport[],
): MonthlyReportPage {
  const { scope, month } = report;
  const idOf = (other: Month) => (scope === CITY ? other : `${other}-${scope}`);
  const find = (other: Month) => reports.get(idOf(other)) ?? null;
  const neighbour = (count: number) => {
    const other = idOf(addMonths(month, count));
    return reports.has(other) ? other : undefined;
  };
  return {
    id,
    report,
    air: monthAirSummary(report, find, compositeRules),
    water: monthWaterSummary(report, find),
    shares: monthShares(report, find),
    targets: targetsOf(report, annual),
    townships: withBases(report, find(addMonths(month, -12))),
    earlier: neighbour(-1),
    later: neighbour(1),
  };
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
