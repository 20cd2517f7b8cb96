import { addMonths, type Month } from '../month.ts';
import type { SectionFailure, SectionRecord } from './section-record.ts';

/** A section that did not reach its target of late. */
export type RecentFailure = {
  readonly section: SectionRecord;
  /** Months of their own in which it failed; none where only years to date did. */
  readonly months: number;
  /** The newest of them, or of the years to date. */
  readonly newest: SectionFailure;
};

/** Sections that failed in the `count` months up to the last: who failed last and most often first, then by name. */
export function recentFailures(
  sections: readonly SectionRecord[],
  last: Month,
  count: number,
): RecentFailure[] {
  const first = addMonths(last, 1 - count);
  return sections.flatMap((section) => recentOf(section, first)).toSorted(byNewest);
}

function recentOf(section: SectionRecord, first: Month): RecentFailure[] {
  const recent = section.failures.filter(({ month }) => month >= first);
  const ofMonths = recent.filter(({ window }) => window === 'month');
  const newest = ofMonths[0] ?? recent[0];
  const months = new Set(ofMonths.map(({ month }) => month)).size;
  return newest ? [{ section, months, newest }] : [];
}

function byNewest(a: RecentFailure, b: RecentFailure): number {
  return (
    b.newest.month.localeCompare(a.newest.month) ||
    b.months - a.months ||
    a.section.name.localeCompare(b.section.name)
  );
}
