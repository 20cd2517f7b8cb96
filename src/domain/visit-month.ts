import { monthNumber, type Month } from './month.ts';
import { sightsIn, type SeasonRow } from './season.ts';
import { sessionState, type Bookable, type SessionState } from './session.ts';
import type { Moment } from './moment.ts';
import type { SeasonInMonth, SessionCounts, SessionsInMonth } from './visit-need.ts';

/** States in which a class can still be asked for, now or later. */
const OPEN: ReadonlySet<SessionState> = new Set(['bookable', 'not-open', 'unstated']);

/** Whether a session can be asked for, now or later. */
export function isOpen(session: Bookable, now: Moment): boolean {
  return OPEN.has(sessionState(session, now));
}

/** How many sessions can be asked for, and of those how many can be booked now, and how many later. */
export function sessionCounts(sessions: readonly Bookable[], now: Moment): SessionCounts {
  const states = sessions.map((session) => sessionState(session, now));
  return {
    open: states.filter((state) => OPEN.has(state)).length,
    bookable: states.filter((state) => state === 'bookable').length,
    notOpen: states.filter((state) => state === 'not-open').length,
  };
}

/** A month without a session is unknown: more may yet be announced. */
export function sessionsIn(month: Month, sessions: readonly Bookable[], now: Moment): SessionsInMonth {
  const own = sessions.filter(({ day }) => day.startsWith(month));
  const counts = sessionCounts(own, now);
  const verdict = counts.open > 0 ? 'yes' : own.length > 0 ? 'no' : 'unknown';
  return { about: 'sessions', verdict, month, known: own.length, ...counts };
}

/** A month of which the season says nothing is unknown; one in which all that is named is closed is none for a visit. */
export function seasonIn(month: Month, season: readonly SeasonRow[]): SeasonInMonth {
  const sights = sightsIn(season, monthNumber(month));
  const seen = sights.best.length + sights.likely.length;
  const verdict = seen > 0 ? 'yes' : sights.closed.length > 0 ? 'no' : 'unknown';
  return { about: 'season', verdict, month, ...sights };
}
