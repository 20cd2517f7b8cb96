import { type CalendarDay } from './calendar.ts';
import { moment, type Moment } from './moment.ts';

/**
 * What becomes of a session (场次), in the order of time: 报名办法未提供, 未开放, 可预约, 已满(可候补), 已截止, 已结束; 取消 and 改期 stand above all.
 */
export const SESSION_STATES = [
  'unstated',
  'not-open',
  'bookable',
  'full',
  'closed',
  'ended',
  'cancelled',
  'moved',
] as const;

export type SessionState = (typeof SESSION_STATES)[number];

/** Times of day are `HH:MM`, Beijing time; null = not provided. */
export type When = {
  readonly day: CalendarDay;
  readonly start: string | null;
  readonly end: string | null;
};

/** A change of what was announced (变更), each with its day and reason. The newest stands last. */
export type SessionChange = {
  /** When it was told. */
  readonly on: CalendarDay;
  readonly kind: 'cancelled' | 'moved' | 'changed';
  readonly reason: string;
  /** Of a session that moved: when it was to be until then. */
  readonly was?: When | undefined;
};

/** All that the state follows from. */
export type Bookable = When & {
  /** How many people may come; null = not provided. */
  readonly places: number | null;
  /** How many of the places are taken, as the staff counts them. */
  readonly taken: number;
  /** The first minute of booking; null = from its announcement on. */
  readonly opens: Moment | null;
  /** The minute in which booking is over; null = until the session begins. */
  readonly closes: Moment | null;
  /** How to book; null = not provided. */
  readonly booking: string | null;
  readonly changes: readonly SessionChange[];
};

/** The first minute of a session; of its day, where the time is not provided. */
export function startOfSession({ day, start }: When): Moment {
  return moment(`${day} ${start ?? '00:00'}`);
}

/** The state at a minute. A minute belongs to what begins in it: at `closes` booking is over, at `end` so is the session. */
export function sessionState(session: Bookable, now: Moment): SessionState {
  const { day, end, opens, closes, booking } = session;
  if (isCancelled(session)) return 'cancelled';
  if (end === null ? now.slice(0, 10) > day : now >= `${day} ${end}`) return 'ended';
  if (now >= (closes ?? startOfSession(session)) || now >= startOfSession(session)) return 'closed';
  if (booking === null) return 'unstated';
  if (opens !== null && now < opens) return 'not-open';
  return isFull(session) ? 'full' : 'bookable';
}

/** Whether one can ask for a place at a minute, if need be on the waiting list. */
export function isBookable(session: Bookable, now: Moment): boolean {
  return ['bookable', 'full'].includes(sessionState(session, now));
}

export function isCancelled({ changes }: Pick<Bookable, 'changes'>): boolean {
  return changes.at(-1)?.kind === 'cancelled';
}

/** How many may still come; null where the places are not provided. */
export function placesLeft({ places, taken }: Pick<Bookable, 'places' | 'taken'>): number | null {
  return places === null ? null : Math.max(0, places - taken);
}

/** When the session was to be before it moved, oldest first. What was cancelled after all moved nowhere. */
export function formerTimes(session: Pick<Bookable, 'changes'>): (SessionChange & { readonly was: When })[] {
  return session.changes.flatMap((change) => (change.was ? [{ ...change, was: change.was }] : []));
}

/** Soonest first; ties by id, so that two builds never differ. */
export function bySessionTime(a: When & { readonly id: string }, b: When & { readonly id: string }): number {
  return startOfSession(a).localeCompare(startOfSession(b)) || a.id.localeCompare(b.id);
}

function isFull({ places, taken }: Bookable): boolean {
  return places !== null && taken >= places;
}
