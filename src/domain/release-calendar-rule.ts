import type { CalendarDay, Week } from './calendar.ts';
import { addMonths, isMonth, monthOfDay, type Month } from './month.ts';
import type { AnnouncedRelease } from './release-calendar.ts';
import { monthlyDueOn, weeklyDueOn } from './report/due.ts';
import { addWeeks, isWeek, weekOf } from './week.ts';

/** When reports come out. */
export type ReleaseRule = {
  readonly weekly: { readonly dueDaysAfter: number };
  readonly monthly: { readonly dueDayOfNextMonth: number };
  /** The first day on which a report may be due: the rule says nothing of earlier ones. */
  readonly since: CalendarDay;
};

/** The report that a release is of; null for an id of another release. */
export type ReleasePeriod =
  { readonly kind: 'weekly'; readonly week: Week } | { readonly kind: 'monthly'; readonly month: Month };

/** `weekly/2026-w48` and `monthly/2026-11` taken apart; null for what is no week or month. */
export function periodOf(id: string): ReleasePeriod | null {
  const [kind, period = ''] = id.split('/');
  const week = period.replace('w', 'W');
  if (kind === 'weekly' && period.includes('w') && isWeek(week)) return { kind, week };
  return kind === 'monthly' && isMonth(period) ? { kind, month: period } : null;
}

/** When the report of a period is due by the rule. */
export function dueOn(period: ReleasePeriod, { weekly, monthly }: ReleaseRule): CalendarDay {
  return period.kind === 'weekly'
    ? weeklyDueOn(period.week, weekly.dueDaysAfter)
    : monthlyDueOn(period.month, monthly.dueDayOfNextMonth);
}

/** How many releases are listed: of each kind of those to come, and of all that have passed. */
const AHEAD = { weekly: 8, monthly: 3 } as const;
const PAST = 12;

/** The releases of the rule around a day: the next 8 of weeks and 3 of months, and the last 12 of both that were due before it. */
export function ruledReleases(rule: ReleaseRule, today: CalendarDay): AnnouncedRelease[] {
  const bound = (ids: readonly string[]) =>
    ids.map((id) => announcedByRule(id, rule)).filter(({ date }) => date >= rule.since);
  const weeks = bound(around(weekOf(today), addWeeks, weeklyId));
  const months = bound(around(monthOfDay(today), addMonths, monthlyId));
  const isAhead = ({ date }: AnnouncedRelease) => date >= today;
  const past = [...weeks, ...months]
    .filter((release) => !isAhead(release))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return [
    ...past.slice(-PAST),
    ...weeks.filter(isAhead).slice(0, AHEAD.weekly),
    ...months.filter(isAhead).slice(0, AHEAD.monthly),
  ];
}

/** A release as the rule announces it. @throws RangeError for an id that is no week or month. */
export function announcedByRule(id: string, rule: ReleaseRule): AnnouncedRelease {
  const period = periodOf(id);
  if (!period) throw new RangeError(`Not a week or month: '${id}'. Write it like 'weekly/2026-w48'.`);
  return { id, announcedOn: rule.since, date: dueOn(period, rule), state: 'announced' };
}

function weeklyId(week: Week): string {
  return `weekly/${week.toLowerCase()}`;
}

function monthlyId(month: Month): string {
  return `monthly/${month}`;
}

/** More periods on both sides of one than are ever listed. */
function around<T>(middle: T, add: (from: T, count: number) => T, idOf: (period: T) => string): string[] {
  return Array.from({ length: 32 }, (_, index) => idOf(add(middle, index - 18)));
}
