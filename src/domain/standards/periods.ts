import { addDays, type CalendarDay } from '../calendar.ts';

/** A dated rule with the days it holds for. */
export type RulePeriod<T> = {
  readonly rule: T;
  /** The last day; null = no end is known. */
  readonly to: CalendarDay | null;
  readonly standing: 'past' | 'in-force' | 'coming';
};

/** Dated rules with their periods, oldest first: each ends the day before the next begins. @param rules in any order. */
export function periodsOf<T extends { readonly from: CalendarDay }>(
  rules: readonly T[],
  today: CalendarDay,
): RulePeriod<T>[] {
  const oldestFirst = rules.toSorted((a, b) => a.from.localeCompare(b.from));
  return oldestFirst.map((rule, index) => {
    const next = oldestFirst[index + 1];
    const to = next ? addDays(next.from, -1) : null;
    return { rule, to, standing: standingOf(rule.from, to, today) };
  });
}

function standingOf(
  from: CalendarDay,
  to: CalendarDay | null,
  today: CalendarDay,
): RulePeriod<unknown>['standing'] {
  if (today < from) return 'coming';
  return to !== null && today > to ? 'past' : 'in-force';
}
