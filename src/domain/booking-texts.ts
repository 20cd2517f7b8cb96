import {
  BOOKING_FIELDS,
  NO_GRADE,
  type BookingField,
  type BookingOffer,
  type BookingProblem,
  type BookingRequest,
} from './booking.ts';
import { hasIdNumber } from './id-number.ts';

/** Characters that a text may have at most. Nothing is ever cut off. */
export const BOOKING_LIMITS: Readonly<Partial<Record<BookingField, number>>> = {
  group: 60,
  className: 30,
  pupils: 10,
  adults: 10,
  wish: 200,
  contact: 30,
  phone: 30,
  mail: 80,
  lead: 30,
  leadPhone: 30,
  language: 40,
  needs: 500,
};

const WANTED = ['place', 'group', 'grade', 'pupils', 'adults', 'contact', 'lead', 'leadPhone'] as const;

/** Texts that are missing, too long, or look like they hold an ID number. */
export function textProblems(request: BookingRequest, { places }: BookingOffer): BookingProblem[] {
  const wanted: readonly BookingField[] = request.grade === NO_GRADE ? WANTED : [...WANTED, 'className']; // only pupils come as a class
  const missing = wanted.filter((field) => isBlank(request[field]));
  const unknown = !isBlank(request.place) && places.every(({ id }) => id !== request.place);
  return [
    ...missing.map((field): BookingProblem => ({ field, why: 'missing', numbers: {} })),
    ...(unknown ? [{ field: 'place', why: 'unknown', numbers: {} } as const] : []),
    ...BOOKING_FIELDS.flatMap((field) => lengthProblems(field, request[field])),
    ...BOOKING_FIELDS.filter((field) => field in BOOKING_LIMITS && hasIdNumber(request[field])).map(
      (field): BookingProblem => ({ field, why: 'id-number', numbers: {} }),
    ),
  ];
}

/** Nothing, or only what cannot be seen. */
export function isBlank(text: string): boolean {
  return text.replace(/[\s\p{Cc}\p{Cf}\u115f\u3164]/gu, '') === '';
}

function lengthProblems(field: BookingField, text: string): BookingProblem[] {
  const limit = BOOKING_LIMITS[field];
  const length = Array.from(text).length; // an emoji counts once
  return limit === undefined || length <= limit ? [] : [{ field, why: 'long', numbers: { limit, length } }];
}
