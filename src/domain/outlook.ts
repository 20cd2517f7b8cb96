import type { Moment } from './moment.ts';
import { month, type Month } from './month.ts';
import { isCancelled, sessionState, type Bookable } from './session.ts';

/** What lies ahead: the first month in which something can be booked; where nothing can, the first with a session to come. */
export type Outlook = {
  readonly month: Month;
  /** How many of its sessions are still to come; cancelled ones are not. */
  readonly ahead: number;
  /** How many of those can be booked now. */
  readonly bookable: number;
  /** Whether the month has begun, so that there may have been others. */
  readonly hasBegun: boolean;
};

/** Null where nothing is known to come. */
export function outlookOf(sessions: readonly Bookable[], now: Moment): Outlook | null {
  const ahead = sessions.filter((session) => !isCancelled(session) && sessionState(session, now) !== 'ended');
  const bookable = ahead.filter((session) => sessionState(session, now) === 'bookable');
  const first = firstMonth(bookable) ?? firstMonth(ahead);
  if (first === undefined) return null;
  const countIn = (all: readonly Bookable[]) => all.filter(({ day }) => day.startsWith(first)).length;
  return {
    month: month(first),
    ahead: countIn(ahead),
    bookable: countIn(bookable),
    hasBegun: now.startsWith(first),
  };
}

function firstMonth(sessions: readonly Bookable[]): string | undefined {
  return sessions.map(({ day }) => day.slice(0, 7)).toSorted()[0];
}
