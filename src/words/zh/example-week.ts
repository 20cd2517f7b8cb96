import { judgedReport, type ExampleValues } from '#src/domain/report/example-report.ts';
import { weekSummary } from '#src/domain/report/week-summary.ts';
import { addWeeks, week } from '#src/domain/week.ts';
import { sentences } from './weekly-sentences.ts';

/** Daily values of a week for tests, Monday first. */
export type Values = readonly ExampleValues[];

export const pm25 = (...values: (number | null)[]): Values => values.map((value) => ({ pm25: value }));
export const seven = (values: ExampleValues): Values => Array.from({ length: 7 }, () => values);
export const NOTHING: ExampleValues = { pm25: null, pm10: null, o3: null, no2: null, so2: null, co: null };

/** What is said of a week with these daily values, and those of the week before. */
export function said(name: string, values: Values, before?: Values) {
  const previous = before ? judgedReport(addWeeks(week(name), -1), before) : null;
  const summary = weekSummary(judgedReport(name, values), previous);
  return {
    headline: sentences.headline(week(name), summary).join(''),
    lead: sentences.lead(summary),
    answer: sentences.answer(summary).join(''),
    row: sentences.rowFinding(summary),
  };
}
