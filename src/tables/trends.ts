import type { PictureContext } from '#src/components/chart/saved-words.ts';
import type { Month } from '#src/domain/month.ts';
import type { MonthlyReport } from '#src/domain/report/monthly-report.ts';
import type { TrendFigure } from '#src/domain/report/trends.ts';
import type { DataTable } from '#src/domain/table.ts';
import type { TrendChart, TrendNames } from '#src/domain/trend.ts';
import { listAnnualReports } from '#src/queries/annual-reports.ts';
import { listCityMonths } from '#src/queries/monthly-reports.ts';
import type { Words } from '#src/words/words.ts';
import { areaTrends } from './area-trends.ts';

/** A figure over 24 months as a chart. */
export type Trend = {
  readonly figure: TrendFigure;
  readonly chart: TrendChart;
  readonly names: TrendNames;
  /** What its saved picture says. */
  readonly picture: PictureContext;
};

/** The trends of a page, and the one table that says the same; charts and table are made from the same values. */
export type Trends = {
  readonly charts: readonly Trend[];
  readonly table: DataTable | null;
  /** Ids of the rules by which its composite indices were computed; a source that prints an index states none. */
  readonly indexRules: readonly string[];
};

/** Trends of an area that end with a month; those without a single value are left out. @param address of their page. */
export async function listTrends(
  area: string,
  figures: readonly TrendFigure[],
  last: Month,
  address: string,
  words: Words,
): Promise<Trends> {
  const months = await cityReports();
  const years = (await listAnnualReports()).map(({ report }) => report);
  return areaTrends({ area, figures, last, address }, { months, years }, words);
}

let known: Promise<MonthlyReport[]> | undefined;

/** Read once: every month asks for all of them. */
function cityReports(): Promise<MonthlyReport[]> {
  known ??= listCityMonths().then((pages) => pages.map(({ report }) => report));
  return known;
}
