import { areaDayOf, type AreaValue } from '../air/area-day.ts';
import { exampleMean } from '../air/example-mean.ts';
import { exampleDay } from '../air/example-day.ts';
import { perPollutant, type PerPollutant } from '../air/pollutant.ts';
import { periodConcentrations } from '../air/statistics.ts';
import { addDays } from '../calendar.ts';
import { daysOfWeek, lastDayOf, week } from '../week.ts';
import type { ReportArea, WeeklyReport } from './weekly-report.ts';

/** One area of a sound report for tests; every day is like the next. */
export function exampleArea(name: string, changes: Partial<ReportArea> = {}): ReportArea {
  const days = daysOfWeek(week(name)).map((day) => exampleDay(day));
  const { concentrations } = exampleDay('2019-02-04');
  return { area: 'city', basis: 'hours', expected: 24, days, concentrations, ...changes };
}

/** A sound report of a week for tests. */
export function exampleReport(name: string, changes: Partial<WeeklyReport> = {}): WeeklyReport {
  return {
    week: week(name),
    edition: 1,
    publishedOn: addDays(lastDayOf(week(name)), 2),
    provenance: { kind: 'demonstration' },
    areas: [exampleArea(name)],
    frozen: [],
    ...changes,
  };
}

/** Some daily values, µg/m³, CO mg/m³; null = missing. */
export type ExampleValues = Partial<PerPollutant<number | null>>;

const EXCELLENT: PerPollutant<number> = { pm25: 20, pm10: 30, o3: 60, no2: 20, so2: 5, co: 0.5 };

/** An area judged from its daily values, Monday first; what is not given is that of an excellent day. */
export function judgedArea(name: string, values: readonly ExampleValues[]): ReportArea {
  const judged = daysOfWeek(week(name)).map((_, index) => areaValues(values[index] ?? {}));
  const days = daysOfWeek(week(name)).map((day, index) => {
    const own = judged[index] ?? areaValues({});
    return areaDayOf(
      day,
      own,
      perPollutant((pollutant) => (own[pollutant].gap ? 12 : 24)),
    );
  });
  return exampleArea(name, { days, concentrations: periodConcentrations(judged) });
}

/** A report whose city is judged from its daily values. */
export function judgedReport(name: string, values: readonly ExampleValues[]): WeeklyReport {
  return exampleReport(name, { areas: [judgedArea(name, values)] });
}

/** Daily values of an area before rounding; what is not given is that of an excellent day, null = too few hours. */
export function areaValues(values: ExampleValues): PerPollutant<AreaValue> {
  return perPollutant((pollutant) => {
    const value = { ...EXCELLENT, ...values }[pollutant];
    return value === null ? { value: null, gap: 'too-few-hours' } : { value: exampleMean(value), gap: null };
  });
}
