import { exceedancesOf, type Exceedance } from '../air/exceedance.ts';
import { compositeRuleOn, type CompositeRule } from '../air/composite-index.ts';
import type { CalendarDay } from '../calendar.ts';
import { daysOfMonth, lastDayOfMonth, monthsToDate } from '../month.ts';
import { rankAscending, type Ranked } from '../ranking.ts';
import { aqiStandardOn } from '../standards/edition.ts';
import { compareAir, type AirComparison } from './air-comparison.ts';
import type { FindReport } from './air-base.ts';
import type { AirStatistics, MonthlyAir, MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';
import { CITY } from './weekly-report.ts';

/** One area of a month with everything it is compared with. */
export type AreaMonthSummary = {
  readonly area: string;
  readonly month: AirStatistics;
  readonly yearToDate: AirStatistics | null;
  /** 同比, 环比, and 同比 of the year to date. */
  readonly lastYear: AirComparison;
  readonly previous: AirComparison;
  readonly yearToDateLastYear: AirComparison;
};

/** A value over a daily limit: where, when, which, how far. */
export type ExceedanceRow = Exceedance & { readonly day: CalendarDay; readonly area: string };

/** What the air part of a monthly report says, as facts. */
export type MonthAirSummary = {
  readonly areas: readonly AreaMonthSummary[];
  /** Districts by composite index of the month, least first; without the city. */
  readonly ranking: readonly Ranked<AirStatistics>[];
  readonly exceedances: readonly ExceedanceRow[];
  /** Whether days are stored, so that the register of exceedances is complete. */
  readonly hasDays: boolean;
  readonly rule: CompositeRule;
  /** Whether the composite index was computed here, by that rule; else it is as its source prints it. */
  readonly isComputed: boolean;
  /** Ids of the AQI standards that judge the month, and the year to date: two in a year that holds a change. */
  readonly standards: readonly string[];
  readonly yearToDateStandards: readonly string[];
};

/** @returns null where the report has no air part. */
export function monthAirSummary(
  report: MonthlyReport,
  find: FindReport,
  rules: readonly CompositeRule[],
): MonthAirSummary | null {
  const { air, month } = report;
  if (isMissing(air)) return null;
  const compare = (area: string, window: 'month' | 'yearToDate', basis: 'last-year' | 'previous') =>
    compareAir(area, window, report, find, basis, rules);
  return {
    areas: air.month.map((row) => ({
      area: row.area,
      month: row,
      yearToDate: air.yearToDate.find(({ area }) => area === row.area) ?? null,
      lastYear: compare(row.area, 'month', 'last-year'),
      previous: compare(row.area, 'month', 'previous'),
      yearToDateLastYear: compare(row.area, 'yearToDate', 'last-year'),
    })),
    ranking: rankAscending(
      air.month.filter(({ area }) => area !== CITY),
      ({ compositeIndex }) => compositeIndex,
    ),
    exceedances: exceedanceRows(air),
    hasDays: air.days.length > 0,
    isComputed: air.indexRule !== null,
    rule: rules.find(({ id }) => id === air.indexRule) ?? compositeRuleOn(lastDayOfMonth(month), rules),
    standards: standardsOf(daysOfMonth(month)),
    yearToDateStandards: standardsOf(monthsToDate(month).flatMap(daysOfMonth)),
  };
}

/** Every value over a limit in every area, by day, the city first. */
function exceedanceRows({ days }: MonthlyAir): ExceedanceRow[] {
  return days
    .flatMap(({ area, days: own }) =>
      own.flatMap((day) => exceedancesOf(day).map((item) => ({ ...item, day: day.day, area }))),
    )
    .toSorted((a, b) => a.day.localeCompare(b.day)); // stable: areas keep their order
}

function standardsOf(days: readonly CalendarDay[]): string[] {
  return [...new Set(days.map((day) => aqiStandardOn(day).id))];
}
