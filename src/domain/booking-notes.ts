import {
  NO_GRADE,
  placeOf,
  SESSION_FIELDS,
  type BookingField,
  type BookingOffer,
  type BookingPlace,
  type BookingRequest,
} from './booking.ts';
import { countOf, peopleOf } from './booking-heads.ts';
import { splitOf } from './group-split.ts';
import type { Moment } from './moment.ts';
import { sessionState } from './session.ts';

/** What keeps no request from being sent, but should be known: that a class is split, that a session has only a waiting list or is not open yet, what could not be checked. */
export type BookingNote = {
  readonly why: 'split' | 'waiting' | 'not-open' | 'unstated' | 'no-ratio' | 'no-size' | 'no-notice';
  readonly field: BookingField;
  readonly numbers: Readonly<Record<string, number>>;
};

/** Notes that the place is told too; the others are for those who ask. */
export const SENT_NOTES: readonly BookingNote['why'][] = ['split', 'waiting'];

/** The notes on a request without problems. */
export function bookingNotes(request: BookingRequest, offer: BookingOffer, now: Moment): BookingNote[] {
  const place = placeOf(request, offer);
  return place
    ? [...splitNotes(request, place), ...stateNotes(request, offer, now), ...gaps(request, place)]
    : [];
}

function splitNotes(request: BookingRequest, place: BookingPlace): BookingNote[] {
  const people = peopleOf(request);
  if (people === null) return [];
  const { parts, size } = splitOf(people, place);
  return parts > 1 && size !== null
    ? [{ why: 'split', field: 'pupils', numbers: { people, parts, size } }]
    : [];
}

function stateNotes(request: BookingRequest, { sessions }: BookingOffer, now: Moment): BookingNote[] {
  return SESSION_FIELDS.flatMap((field): BookingNote[] => {
    const session = sessions.find(({ id }) => id === request[field]);
    const state = session && sessionState(session, now);
    if (state === 'full') return [{ why: 'waiting', field, numbers: {} }];
    return state === 'unstated' || state === 'not-open' ? [{ why: state, field, numbers: {} }] : [];
  });
}

/** What the place has not provided, and hence nobody has checked. */
function gaps({ grade, pupils }: BookingRequest, place: BookingPlace): BookingNote[] {
  const hasPupils = grade !== NO_GRADE && countOf(pupils) !== 0;
  const unchecked: readonly (readonly [BookingNote['why'], BookingField, boolean])[] = [
    ['no-ratio', 'adults', hasPupils && place.pupilsPerAdult === null],
    ['no-size', 'pupils', place.maxSize === null && place.splitSize === null],
    ['no-notice', 'session1', place.noticeDays === null],
  ];
  return unchecked.flatMap(([why, field, isGap]) => (isGap ? [{ why, field, numbers: {} }] : []));
}
