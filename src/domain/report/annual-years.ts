import { month } from '../month.ts';
import { findAirLimits } from '../standards/edition.ts';
import { trendChart, type TrendChart } from '../trend.ts';
import type { Indicator } from './annual-indicator.ts';
import {
  isAnnualPeriod,
  lastDayOfPeriod,
  type AnnualFigure,
  type AnnualPeriod,
  type AnnualReport,
} from './annual-report.ts';
import { CITY } from './weekly-report.ts';

/** A figure of the whole city over the whole period: what was measured, neither a goal nor a single month; null = none. */
export function cityFigure({ figures }: AnnualReport, indicator: Indicator): AnnualFigure | null {
  const isWanted = ({ area, month: single, goal, ...figure }: AnnualFigure) =>
    figure.indicator === indicator && area === CITY && single === null && goal === null;
  return figures.find(isWanted) ?? null;
}

/** Every year from the first that has a report to the last, and the half-years that have one; newest first. */
export function overviewPeriods(reports: readonly AnnualReport[]): AnnualPeriod[] {
  const halves = reports.map(({ period }) => period).filter((period) => !isYear(period));
  return [...yearsOf(reports), ...halves].toSorted((a, b) =>
    lastDayOfPeriod(b).localeCompare(lastDayOfPeriod(a)),
  );
}

/** PM2.5 of the city year by year, with the annual limit of each; a year without a published mean has none. */
export function pm25Years(reports: readonly AnnualReport[], unit: string): TrendChart {
  const years = yearsOf(reports);
  const values = years.map((year) => {
    const report = reports.find(({ period }) => period === year);
    return report ? (cityFigure(report, 'pm25')?.value ?? null) : null;
  });
  return trendChart({
    id: 'pm25-years',
    step: 'year',
    kind: 'concentration',
    months: years.map((year) => month(`${year}-01`)),
    series: [{ id: CITY, values }],
    limits: years.map(annualLimit),
    target: null,
    unit,
    decimals: 0,
  });
}

/** A year without a report that a later one calls unchanged (持平): its PM2.5, and who says so. */
export type UnchangedYear = {
  readonly year: AnnualPeriod;
  readonly value: number;
  readonly told: AnnualPeriod;
};

/** Years whose PM2.5 only a later report lets one know. */
export function unchangedYears(reports: readonly AnnualReport[]): UnchangedYear[] {
  const known = new Set<string>(reports.map(({ period }) => period));
  return reports.flatMap((report): UnchangedYear[] => {
    const { value, change } = cityFigure(report, 'pm25') ?? { value: null, change: null };
    if (value === null || change?.direction !== 'flat' || !isYear(change.base)) return [];
    return known.has(change.base) ? [] : [{ year: change.base, value, told: report.period }];
  });
}

/** null before the first edition that is known here. */
function annualLimit(year: AnnualPeriod): number | null {
  return findAirLimits(lastDayOfPeriod(year))?.annual.pm25 ?? null;
}

function isYear(period: string): period is AnnualPeriod {
  return isAnnualPeriod(period) && period.length === 4;
}

function yearsOf(reports: readonly AnnualReport[]): AnnualPeriod[] {
  const known = reports.map(({ period }) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const count = known.length === 0 ? 0 : last - first + 1;
  return Array.from({ length: count }, (_, index) => String(first + index)).filter(isYear);
}
