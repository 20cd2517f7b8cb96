import { isAhead } from '#src/domain/release-calendar.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { ReleaseEntry } from '#src/queries/release-calendar.ts';

/** The releases of a month, or of a year where no more is known. */
export type ReleaseMonth<R> = { readonly month: string; readonly releases: readonly R[] };

/** What is still to come, soonest first, and what has passed, latest first, both by month. @param releases by date. */
export function releaseMonths<R extends Pick<ReleaseEntry, 'state' | 'date' | 'on'>>(
  releases: readonly R[],
  today: CalendarDay,
): { readonly ahead: ReleaseMonth<R>[]; readonly past: ReleaseMonth<R>[] } {
  return {
    ahead: byMonth(releases.filter((release) => isAhead(release, today))),
    past: byMonth(releases.filter((release) => !isAhead(release, today)).toReversed()),
  };
}

function byMonth<R extends Pick<ReleaseEntry, 'on'>>(releases: readonly R[]): ReleaseMonth<R>[] {
  const months = Map.groupBy(releases, ({ on }) => on.slice(0, 7));
  return [...months].map(([month, own]) => ({ month, releases: own }));
}
