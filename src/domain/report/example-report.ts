import { exampleDay } from '../air/example-day.ts';
import { calendarDay } from '../calendar.ts';
import { daysOfWeek, week } from '../week.ts';
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
    publishedOn: calendarDay('2019-02-12'),
    provenance: { kind: 'demonstration' },
    areas: [exampleArea(name)],
    frozen: [],
    ...changes,
  };
}
