import { addDays, weekdayOf, type CalendarDay } from './calendar.ts';
import { addMonths, daysOfMonth, monthOfDay, monthsBetween, type Month } from './month.ts';
import { formerTimes, isCancelled, startOfSession, type SessionChange, type When } from './session.ts';

type Timed = { readonly session: When & { readonly id: string; readonly changes: readonly SessionChange[] } };

/** A place of a session in the calendar: where it is, or where it was to be before it moved. */
export type Slot<V> = { readonly visit: V; readonly when: When; readonly isFormer: boolean };

/** Where all sessions stand and stood in the calendar, soonest first. What moved on its day alone stands there once. */
export function slotsOf<V extends Timed>(visits: readonly V[]): Slot<V>[] {
  return visits
    .flatMap((visit) => [{ visit, when: visit.session, isFormer: false }, ...formerSlots(visit)])
    .toSorted(bySlot);
}

function formerSlots<V extends Timed>(visit: V): Slot<V>[] {
  const { session } = visit;
  if (isCancelled(session)) return [];
  const former = new Map(formerTimes(session).map(({ was }) => [was.day, was]));
  former.delete(session.day);
  return [...former.values()].map((when) => ({ visit, when, isFormer: true }));
}

function bySlot(a: Slot<Timed>, b: Slot<Timed>): number {
  return (
    startOfSession(a.when).localeCompare(startOfSession(b.when)) ||
    a.visit.session.id.localeCompare(b.visit.session.id)
  );
}

/** A month of the board: its slots, and the next session after it that takes place. */
export type BoardMonth<V> = {
  readonly month: Month;
  readonly slots: readonly Slot<V>[];
  /** How many sessions take place in it: cancelled ones do not, and what moved counts where it moved to. */
  readonly count: number;
  readonly next: V | null;
};

/** What the board shows, from one month back to the month after the last that is known, and what was before in the same year. */
export type Board<V> = { readonly months: readonly BoardMonth<V>[]; readonly past: readonly Slot<V>[] };

/** @param visits soonest first. */
export function boardOf<V extends Timed>(visits: readonly V[], today: CalendarDay): Board<V> {
  const slots = slotsOf(visits);
  const current = monthOfDay(today);
  const back = addMonths(current, -1);
  const known = slots.map(({ when }) => monthOfDay(when.day)).filter((month) => month >= back);
  const first = [current, ...known].toSorted()[0] ?? current;
  const last = [current, ...known].toSorted().at(-1) ?? current;
  return {
    months: monthsBetween(first, addMonths(last, 1)).map((month) => boardMonth(month, slots)),
    past: slots.filter(({ when }) => when.day < `${first}-01` && when.day.slice(0, 4) === today.slice(0, 4)),
  };
}

function boardMonth<V extends Timed>(month: Month, slots: readonly Slot<V>[]): BoardMonth<V> {
  const held = slots.filter(({ isFormer, visit }) => !isFormer && !isCancelled(visit.session));
  const isOwn = ({ when }: Slot<V>) => when.day.startsWith(month);
  return {
    month,
    slots: slots.filter(isOwn),
    count: held.filter(isOwn).length,
    next: held.find(({ when }) => when.day > `${month}-31`)?.visit ?? null,
  };
}

/** The weeks of a month, Monday first; null = a day of another month. */
export function weeksOf(month: Month): (CalendarDay | null)[][] {
  const days = daysOfMonth(month);
  const [first] = days;
  if (!first) return [];
  const monday = addDays(first, 1 - weekdayOf(first));
  const weeks = Math.ceil((days.length + weekdayOf(first) - 1) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => {
      const own = addDays(monday, week * 7 + day);
      return own.startsWith(month) ? own : null;
    }),
  );
}
