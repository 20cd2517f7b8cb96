import type { CalendarDay } from './calendar.ts';
import type { Provenance } from './provenance.ts';
import type { SessionChange } from './session.ts';

/** 世界环境日、浙江生态日、全国生态日、国际生物多样性日、世界水日、全国低碳日. */
export const OCCASIONS = [
  'world-environment-day',
  'zhejiang-ecology-day',
  'national-ecology-day',
  'biodiversity-day',
  'world-water-day',
  'low-carbon-day',
] as const;

export type Occasion = (typeof OCCASIONS)[number];

type Dated = { readonly id: string; readonly day: CalendarDay };

/** Those still to come, soonest first; one of today still comes. Ties by id, so that two builds never differ. */
export function comingEvents<E extends Dated>(events: readonly E[], today: CalendarDay): E[] {
  return events
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

/** Those that are over, newest first. */
export function pastEvents<E extends Dated>(events: readonly E[], today: CalendarDay): E[] {
  return events
    .filter(({ day }) => day < today)
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
}

/** What a reader can still go to comes first, then what is over. */
export function comingFirst<E extends Dated>(events: readonly E[], today: CalendarDay): E[] {
  return [...comingEvents(events, today), ...pastEvents(events, today)];
}

/** Whether one can still go there. */
export function isAhead(
  event: { readonly day: CalendarDay; readonly changes: readonly SessionChange[] },
  today: CalendarDay,
): boolean {
  return event.day >= today && cancellationOf(event) === null;
}

/** The change by which an event was called off; null where it was not. */
export function cancellationOf({
  changes,
}: {
  readonly changes: readonly SessionChange[];
}): SessionChange | null {
  const last = changes.at(-1);
  return last?.kind === 'cancelled' ? last : null;
}

type Announced = {
  readonly day: CalendarDay;
  readonly publishedOn?: CalendarDay | undefined;
  readonly provenance: Provenance;
};

/** When an event was announced, or told by its source; its own day, which may lie ahead, only where neither is known. */
export function announcedOn({ day, publishedOn, provenance }: Announced): string {
  return publishedOn ?? (provenance.kind === 'published' ? provenance.date : day);
}
