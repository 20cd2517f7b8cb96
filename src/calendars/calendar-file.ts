import type { CalendarDay } from '#src/domain/calendar.ts';
import type { Moment } from '#src/domain/moment.ts';

/** Whole days, both included. */
export type WholeDays = { readonly first: CalendarDay; readonly last: CalendarDay };

/** Minutes of Beijing time; null = when it ends is not provided. */
export type TimeSpan = { readonly start: Moment; readonly end: Moment | null };

/** An event before it is written down. */
export type CalendarEvent = {
  /** For ever the same, and of no other event anywhere. */
  readonly uid: string;
  /** Raised by one with every change. */
  readonly sequence: number;
  /** The day on which it last changed. */
  readonly revisedOn: CalendarDay;
  readonly when: WholeDays | TimeSpan;
  readonly summary: string;
  readonly description: string;
  /** Where it takes place; null = not provided, or nowhere. */
  readonly location: string | null;
  /** In full. */
  readonly address: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly categories: readonly string[];
  /** Whether calendars remind of it seven days and one day before. Of what is cancelled none does. */
  readonly reminds: boolean;
};

/** A calendar that can be subscribed to, or the file of a single event. */
export type CalendarFile = {
  /** Who made it, as calendars name it: the host of the site. */
  readonly maker: string;
  readonly name: string;
  readonly description: string;
  /** Its own, in full. */
  readonly address: string;
  readonly events: readonly CalendarEvent[];
};

export function isTimed(when: CalendarEvent['when']): when is TimeSpan {
  return 'start' in when;
}
