import { yearsOf, type ReportRow } from './report-rows.ts';

/** The reports of a year. */
export type ReportGroup = {
  readonly year: number;
  readonly count: number;
  /** All of them, or none where the list would grow too long. */
  readonly rows: readonly ReportRow[];
};

/** How many lines a page lists: more would not fit into the first round trip. */
const LONGEST = 200;

/** Reports by year, newest first; years beyond the longest list are only counted. @param rows newest first. */
export function reportGroups(rows: readonly ReportRow[], longest = LONGEST): ReportGroup[] {
  let listed = 0;
  return yearsOf(rows).map((year, index) => {
    const own = rows.filter((row) => row.year === year);
    listed += own.length;
    return { year, count: own.length, rows: index === 0 || listed <= longest ? own : [] };
  });
}
