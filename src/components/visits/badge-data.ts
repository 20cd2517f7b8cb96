import { sessionState, type Bookable, type SessionState } from '#src/domain/session.ts';
import type { Moment } from '#src/domain/moment.ts';

/** States that no time changes any more. */
const LAST: ReadonlySet<SessionState> = new Set(['ended', 'cancelled']);

/** What a badge carries so that its state can be worked out again in the reader's browser; undefined where that will not change. */
export function badgeData(bookable: Bookable, now: Moment): string | undefined {
  const { day, start, end, places, taken, opens, closes, booking } = bookable;
  if (LAST.has(sessionState(bookable, now))) return undefined;
  const isTold = booking === null ? null : '';
  return JSON.stringify({ day, start, end, places, taken, opens, closes, booking: isTold, changes: [] });
}

/** The state at a minute of what a badge carries. */
export function stateFrom(data: string, now: Moment): SessionState {
  return sessionState(JSON.parse(data) as Bookable, now); // as badgeData wrote it
}
