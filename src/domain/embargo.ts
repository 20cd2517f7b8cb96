import { isCalendarDay } from './calendar.ts';
import { isMoment, startOf, type Moment } from './moment.ts';

/** When an item may be seen: not before its moment, or its day of publication; null = it has neither, and always may. */
export function visibleFrom(item: {
  readonly notBefore?: unknown;
  readonly publishedOn?: unknown;
}): Moment | null {
  if (isMoment(item.notBefore)) return item.notBefore;
  return isCalendarDay(item.publishedOn) ? startOf(item.publishedOn) : null;
}

/** Whether an item may be seen. What may not is in nothing that is built (embargo by omission). */
export function isVisible(item: Parameters<typeof visibleFrom>[0], now: Moment): boolean {
  const from = visibleFrom(item);
  return from === null || from <= now;
}
