import { isSameEdition, rejudge } from './rejudge.ts';
import { countDays } from '../air/statistics.ts';
import type { AreaDay } from '../air/area-day.ts';
import type { CalendarDay } from '../calendar.ts';
import {
  addMonths,
  daysOfMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthOfDay,
  monthsToDate,
  type Month,
} from '../month.ts';
import type { AirStatistics, MonthlyAir, MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';

/** What a window is compared with: the same one of the year before (同比), or the month before (环比). */
export type Basis = 'last-year' | 'previous';

export type AirWindowName = 'month' | 'yearToDate';

/** Finds the report of a month with the same scope; null = there is none. */
export type FindReport = (month: Month) => MonthlyReport | null;

/** The figures to compare with, and the days they rest on where those are stored. */
export type AirBase = {
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly statistics: AirStatistics | null;
  /** The composite-index rule that the report of the figures states; null = it states none. */
  readonly indexRule: string | null;
  /** Good share of the base judged day by day by the editions that judge the window itself; null where it cannot be. */
  readonly rejudgedGoodShare: number | null;
  /** Both sides are judged by the same editions as they are printed. */
  readonly sameEdition: boolean;
};

/** The base of an area's window; null where there is no report to compare with. The year to date has no previous one. */
export function airBaseOf(
  area: string,
  window: AirWindowName,
  report: MonthlyReport,
  find: FindReport,
  basis: Basis,
): AirBase | null {
  if (basis === 'previous' && window === 'yearToDate') return null;
  const month = addMonths(report.month, basis === 'last-year' ? -12 : -1);
  const figures = baseFigures(area, window, report, airOf(find(month)), basis);
  if (!figures) return null;
  const months = window === 'month' ? [month] : monthsToDate(month);
  const asOn = (day: CalendarDay) => counterpart(day, report.month, basis);
  return {
    ...figures,
    firstDay: firstDayOfMonth(months[0] ?? month),
    lastDay: lastDayOfMonth(month),
    rejudgedGoodShare: rejudgedGoodShare(area, months, find, asOn),
    sameEdition: months.flatMap(daysOfMonth).every((day) => isSameEdition(day, asOn(day))),
  };
}

/** An area's figures as the report itself prints them of last year, else as the report of that time has them. */
function baseFigures(
  area: string,
  window: AirWindowName,
  { air }: MonthlyReport,
  earlier: MonthlyAir | null,
  basis: Basis,
): Pick<AirBase, 'statistics' | 'indexRule'> | null {
  const printed = (basis === 'last-year' && airOf({ air })?.lastYear?.[window]) || [];
  if (printed.length === 0 && !earlier) return null;
  const own = printed.find((row) => row.area === area);
  if (own) return { statistics: own, indexRule: null };
  const stored = earlier?.[window].find((row) => row.area === area);
  return { statistics: stored ?? null, indexRule: earlier?.indexRule ?? null };
}

/** The day of the window that stands for a day of the base. */
function counterpart(day: CalendarDay, month: Month, basis: Basis): CalendarDay {
  if (basis === 'previous') return firstDayOfMonth(month);
  // Editions change with a month, so the first day of the same month a year later is judged alike.
  return firstDayOfMonth(addMonths(monthOfDay(day), 12));
}

function rejudgedGoodShare(
  area: string,
  months: readonly Month[],
  find: FindReport,
  asOn: (day: CalendarDay) => CalendarDay,
): number | null {
  const days: AreaDay[] = [];
  for (const month of months) {
    const own = airOf(find(month))?.days.find((row) => row.area === area);
    if (!own) return null;
    days.push(...own.days);
  }
  return countDays(days.map((day) => rejudge(day, asOn(day.day)))).goodShare;
}

function airOf(report: Pick<MonthlyReport, 'air'> | null): MonthlyAir | null {
  return report && !isMissing(report.air) ? report.air : null;
}
