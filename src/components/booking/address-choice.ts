import { SHUT } from '#src/domain/booking-sessions.ts';
import type { Moment } from '#src/domain/moment.ts';
import { sessionState, type SessionState } from '#src/domain/session.ts';
import type { PastSession, SheetOffer, SheetPlace, SheetSession } from './sheet-data.ts';

/** What the search of an address asks for. A session that cannot be booked is told with its state, and is not chosen. */
export type AddressChoice =
  | { readonly kind: 'session'; readonly session: SheetSession }
  | { readonly kind: 'place'; readonly place: SheetPlace }
  | { readonly kind: 'shut'; readonly session: SheetSession; readonly state: SessionState }
  | { readonly kind: 'past'; readonly session: PastSession }
  | { readonly kind: 'unknown-session' | 'unknown-place'; readonly value: string };

/** More of an address is not repeated to its reader. */
const LONGEST = 60;

/** Signs that cannot be seen, halves of signs, and those that turn text around. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\ufffd]/gu;

/** Null where an address asks for nothing. */
export function addressChoice(search: string, offer: SheetOffer, now: Moment): AddressChoice | null {
  const asked = new URLSearchParams(search);
  const [id, placeId] = [asked.get('session')?.trim(), asked.get('place')?.trim()];
  if (id) return sessionChoice(id, offer, now);
  if (!placeId) return null;
  const place = offer.places.find((one) => one.id === placeId.replace(/^\/|\/$/g, ''));
  return place ? { kind: 'place', place } : { kind: 'unknown-place', value: shortened(placeId) };
}

function sessionChoice(id: string, { sessions, past }: SheetOffer, now: Moment): AddressChoice {
  const session = sessions.find((one) => one.id === id);
  const over = past.find((one) => one.id === id);
  if (over) return { kind: 'past', session: over };
  if (!session) return { kind: 'unknown-session', value: shortened(id) };
  const state = sessionState(session, now);
  return SHUT.some((shut) => shut === state)
    ? { kind: 'shut', session, state }
    : { kind: 'session', session };
}

/** A foreign text as it may be told again, apart from the text around it. */
export function shortened(value: string): string {
  const signs = Array.from(value.replace(UNSEEN, ''));
  const text = signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('')}\u2026` : signs.join('');
  return `\u2068${text}\u2069`;
}
