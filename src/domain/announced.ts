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
export type AnnouncedProblem = 'change-untold' | 'change-taken-back';

/** One that is announced now, against what was written down: whoever noted the old time must hear of the new one. */
export function announcedProblem(known: Announced, now: Announced): AnnouncedProblem | null {
  if (now.changes < known.changes) return 'change-taken-back';
  return now.when !== known.when && now.changes === known.changes ? 'change-untold' : null;
}

/** `2026-12-05 09:30—11:00 sewage-works`; what is not provided is left out. */
export function announcedWhen({ day, start, end }: When, place: string | null): string {
  return [day, start && `${start}—${end ?? ''}`, place].filter(Boolean).join(' ');
}
