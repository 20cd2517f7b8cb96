import type { When } from './session.ts';

/** What was announced of a session or an event when it was last written down. */
export type Announced = {
  /** Day, times and place, in one line. */
  readonly when: string;
  /** How many changes had been told: calendars know a change by it. */
  readonly changes: number;
  readonly demonstration: boolean;
};

/** Why a session or an event cannot be built as it is. */
export type AnnouncedProblem = 'change-untold' | 'change-taken-back' | 'other-was';

/**
 * One that is announced now, against what was written down: whoever noted the old time must hear of the new one. @param told the changes
 * since: a new time is told by a move from the old one.
 */
export function announcedProblem(
  known: Announced,
  now: Announced,
  told: readonly { readonly was?: When | undefined }[],
): AnnouncedProblem | null {
  if (now.changes < known.changes) return 'change-taken-back';
  if (now.when === known.when) return null;
  if (told.length === 0) return 'change-untold';
  const [first] = told.flatMap(({ was }) => was ?? []);
  const isMoved = timeOf(now.when) !== timeOf(known.when);
  if (isMoved && !first) return 'change-untold';
  return first && timeOf(known.when) !== announcedWhen(first, null) ? 'other-was' : null;
}

/** The day and the times of what was announced, without the place. */
function timeOf(when: string): string {
  return /^\S+( \d\d:\d\d—\S*)?/.exec(when)?.[0] ?? when;
}

/** `2026-12-05 09:30—11:00 sewage-works`; what is not provided is left out. */
export function announcedWhen({ day, start, end }: When, place: string | null): string {
  return [day, start && `${start}—${end ?? ''}`, place].filter(Boolean).join(' ');
}
