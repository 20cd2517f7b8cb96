import type { MonthDay } from './eco-day.ts';

/** A part of every year in which a site, or a part of it, is closed: whole months, or from one day to another, both closed. */
export type Closure = {
  readonly months: readonly number[];
  readonly from: MonthDay | null;
  /** Of the next year where it lies before `from`. */
  readonly to: MonthDay | null;
  readonly reason: string;
};

/** How much of a month is closed. */
export type Cover = 'all' | 'part' | 'none';

/** Days of a month as `MM-DD` compare by themselves; no month has more than 31. */
const dayOf = (month: number, day: number) =>
  `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The days of a month in a year that is no leap year: a closure that ends on 28 February closes all of it. */
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function coverOf({ months, from, to }: Closure, month: number): Cover {
  if (months.includes(month)) return 'all';
  if (from === null || to === null) return 'none';
  const days = Array.from({ length: DAYS[month - 1] ?? 0 }, (_, index) => dayOf(month, index + 1));
  const closed = days.filter((day) => isWithin(day, from, to)).length;
  if (closed === 0) return 'none';
  return closed === days.length ? 'all' : 'part';
}

/** The cover of several closures together: the greatest of them. */
export function coverOfAll(closures: readonly Closure[], month: number): Cover {
  const covers = closures.map((closure) => coverOf(closure, month));
  return (['all', 'part'] as const).find((cover) => covers.includes(cover)) ?? 'none';
}

function isWithin(day: string, from: string, to: string): boolean {
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}
