import { yearOfMonth } from '#src/domain/month.ts';
import { yearOfWeek } from '#src/domain/week.ts';
import { listAllAnnualReports, listAnnualReports, type AnnualReportPage } from './annual-reports.ts';
import { listAllMonthlyReports, listMonthlyReports, type MonthlyReportPage } from './monthly-reports.ts';
import { listAllWeeklyReports, listWeeklyReports, type WeeklyReportPage } from './weekly-reports.ts';

/** The reports of every kind, each newest first. */
export type AllReports = {
  readonly weekly: readonly WeeklyReportPage[];
  readonly monthly: readonly MonthlyReportPage[];
  readonly annual: readonly AnnualReportPage[];
};

/** The reports that stand. @param withdrawn asks for the others too. */
export async function listAllReports({ withdrawn = false } = {}): Promise<AllReports> {
  const [weekly, monthly, annual] = await Promise.all([
    withdrawn ? listAllWeeklyReports() : listWeeklyReports(),
    withdrawn ? listAllMonthlyReports() : listMonthlyReports(),
    withdrawn ? listAllAnnualReports() : listAnnualReports(),
  ]);
  return { weekly, monthly, annual };
}

/** The years that have reports of a kind, or of any, newest first; a week belongs to the year that it is numbered in. */
export async function listReportYears(kind?: keyof AllReports): Promise<number[]> {
  const { weekly, monthly, annual } = await listAllReports();
  const years = {
    weekly: weekly.map(({ report }) => yearOfWeek(report.week)),
    monthly: monthly.map(({ report }) => yearOfMonth(report.month)),
    annual: annual.map(({ report }) => Number(report.period.slice(0, 4))),
  };
  const own = kind ? years[kind] : Object.values(years).flat();
  return [...new Set(own)].toSorted((a, b) => b - a);
}
