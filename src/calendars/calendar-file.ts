import type { CalendarDay } from '#src/domain/calendar.ts';

/** An event of whole days, before it is written down. */
export type CalendarEvent = {
  /** For ever the same, and of no other event anywhere. */
  readonly uid: string;
  /** Raised by one with every change. */
  readonly sequence: number;
  /** The day on which it last changed. */
  readonly revisedOn: CalendarDay;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly summary: string;
  readonly description: string;
  /** In full. */
  readonly address: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  readonly categories: readonly string[];
};

/** A calendar that can be subscribed to. */
export type CalendarFile = {
  /** Who made it, as calendars name it: the host of the site. */
  readonly maker: string;
  readonly name: string;
  readonly description: string;
  /** Its own, in full. */
  readonly address: string;
  readonly events: readonly CalendarEvent[];
};
