import { stateFrom } from './badge-data.ts';
import type { GradeRange } from '#src/domain/grade.ts';
import type { Moment } from '#src/domain/moment.ts';
import type { Bookable, SessionState } from '#src/domain/session.ts';
import type { FitSession } from '#src/domain/visit-fit.ts';

/** A session as its card tells it. */
export type CardSession = {
  readonly card: HTMLElement;
  readonly id: string;
  readonly place: string;
  readonly day: string;
  /** Null where no time changes its state any more: the card says which it is. */
  readonly session: FitSession | null;
};

/** The sessions that cards in a page tell of, in the order of the page. */
export function sessionsIn(root: ParentNode): CardSession[] {
  return [...root.querySelectorAll<HTMLElement>('[data-session]')].map((card) => {
    const { session: id = '', place = '', day = '' } = card.dataset;
    return { card, id, place, day, session: sessionOf(card) };
  });
}

/** The state of a session at a minute. */
export function stateOf({ card, session }: CardSession, now: Moment): SessionState {
  const { bookable, state } = badgeOf(card)?.dataset ?? {};
  return session && bookable ? stateFrom(bookable, now) : ((state as SessionState | undefined) ?? 'ended'); // as StateBadge.astro wrote it
}

function sessionOf(card: HTMLElement): FitSession | null {
  const data = badgeOf(card)?.dataset['bookable'];
  if (data === undefined) return null;
  const bookable = JSON.parse(data) as Bookable; // as badgeData wrote it
  const [from, to] = (card.dataset['grades'] ?? '').split(' ');
  const grades = from && to ? ({ from, to } as GradeRange) : null; // as SessionCard.astro wrote it
  const audience = (card.dataset['audience'] ?? null) as FitSession['audience']; // likewise
  return { ...bookable, grades, audience };
}

function badgeOf(card: HTMLElement): HTMLElement | null {
  return card.querySelector<HTMLElement>('.state-badge');
}
