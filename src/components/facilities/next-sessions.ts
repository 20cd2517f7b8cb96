import type { SessionState } from '#src/domain/session.ts';

/** States in which a session is still one of the next. */
export const COMING: readonly SessionState[] = ['unstated', 'not-open', 'bookable', 'full'];

/** Which rows of a list of next sessions are shown: the first few of those in one of the states. */
export function shownRows(states: readonly string[], among: readonly string[], few: number): boolean[] {
  let left = few;
  return states.map((state) => among.includes(state) && left-- > 0);
}
