import {
  BOOKING_FIELDS,
  placeOf,
  type BookingOffer,
  type BookingProblem,
  type BookingRequest,
} from './booking.ts';
import { contactProblems } from './booking-contact.ts';
import { headProblems } from './booking-heads.ts';
import { sessionProblems } from './booking-sessions.ts';
import { textProblems } from './booking-texts.ts';
import type { Moment } from './moment.ts';

/** What keeps a request from being sent, in the order of the sheet; empty where nothing does. */
export function bookingProblems(request: BookingRequest, offer: BookingOffer, now: Moment): BookingProblem[] {
  const place = placeOf(request, offer);
  const problems = [
    ...textProblems(request, offer),
    ...headProblems(request, place),
    ...sessionProblems(request, place, offer, now),
    ...contactProblems(request),
  ];
  const order = ({ field }: BookingProblem) => BOOKING_FIELDS.indexOf(field);
  return problems.toSorted((a, b) => order(a) - order(b));
}
