import { expect } from 'vitest';
import { month, monthsToDate } from '../month.ts';
import type { AirWindowName, Basis } from './air-base.ts';
import { compareAir } from './air-comparison.ts';
import { EXAMPLE_RULES, exampleMonth, type ValuesOn } from './example-month.ts';
import type { AirStatistics, MonthlyAir, MonthlyReport } from './monthly-report.ts';
import { isMissing } from './missing-part.ts';

/** A report of the city alone. */
export const reportOf = (name: string, valuesOn: ValuesOn = () => ({})) =>
  exampleMonth(name, { city: valuesOn });

/** The reports of January to a month. */
export const yearOf = (last: string, valuesOn?: ValuesOn) =>
  monthsToDate(month(last)).map((name) => reportOf(name, valuesOn));

/** An area of a report compared with others, by default with the same month of last year. */
export function compare(
  report: MonthlyReport,
  others: readonly MonthlyReport[],
  window: AirWindowName = 'month',
  basis: Basis = 'last-year',
  area = 'city',
) {
  const find = (name: string) => others.find((other) => other.month === name) ?? null;
  return compareAir(area, window, report, find, basis, EXAMPLE_RULES);
}

/** A report whose air was changed. */
export function withAir(report: MonthlyReport, changes: Partial<MonthlyAir>): MonthlyReport {
  return isMissing(report.air) ? report : { ...report, air: { ...report.air, ...changes } };
}

/** The air of a report that has it. */
export const airIn = (report: MonthlyReport): MonthlyAir =>
  isMissing(report.air) ? expect.fail('no air') : report.air;

/** A row as a source prints it that says only some figures. */
export function printed(report: MonthlyReport, changes: Partial<AirStatistics> = {}): AirStatistics {
  const [row = expect.fail('no row')] = airIn(report).month;
  return { ...row, ...changes };
}

/** PM2.5 of 60: level 2 by the edition of 2012, and just so by that of 2026; 70 is level 3 by the latter. */
export const hazy: ValuesOn = (day) => (Number(day.slice(8)) <= 10 ? { pm25: 70 } : {});

/** What a plain change says besides its figures. */
export const change = { rejudged: null, crossesReferenceState: false } as const;
