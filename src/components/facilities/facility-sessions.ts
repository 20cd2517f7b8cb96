import { sessionState, type Bookable } from '#src/domain/session.ts';
import type { Moment } from '#src/domain/moment.ts';

/** Sessions with those of the past apart, in their order; one that was called off is past when it would have been. */
export function splitSessions<V extends { readonly session: Bookable }>(visits: readonly V[], now: Moment) {
  const isOver = ({ session }: V) => sessionState({ ...session, changes: [] }, now) === 'ended';
  return { past: visits.filter(isOver), next: visits.filter((visit) => !isOver(visit)) };
}
