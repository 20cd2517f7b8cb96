import type { SessionState } from '#src/domain/session.ts';

const RING = 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Z';

/** The shape of each state, in a square of 16; how it is filled and dashed is in the style of the badge. */
export const STATE_SHAPES: Readonly<Record<SessionState, string>> = {
  unstated: RING, // dashed
  'not-open': RING, // dashed
  bookable: RING, // filled
  full: `${RING}M8 2.5a5.5 5.5 0 0 0 0 11Z`, // what lies in both is not filled: half a disc
  closed: RING,
  ended: RING,
  cancelled: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  moved: 'M2 8h11M9 4l4 4-4 4',
};
