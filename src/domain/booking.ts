import type { Grade, GradeRange } from './grade.ts';
import type { Bookable } from './session.ts';

/** What a request for a visit asks, in the order of the sheet. No names of pupils, no ID numbers. */
export const BOOKING_FIELDS = [
  'group',
  'className',
  'grade',
  'pupils',
  'adults',
  'place',
  'session1',
  'session2',
  'session3',
  'wish',
  'contact',
  'phone',
  'mail',
  'lead',
  'leadPhone',
  'language',
  'needs',
] as const;

export type BookingField = (typeof BOOKING_FIELDS)[number];

/** The sessions that are wished for, the most wanted first. */
export const SESSION_FIELDS = ['session1', 'session2', 'session3'] as const;

/** Stands in for a grade where those who come are no pupils. */
export const NO_GRADE = 'none';

/** A request as it was typed: an empty text is not filled in. `wish` is a date in words where no session fits. */
export type BookingRequest = Readonly<Record<BookingField, string>>;

/** What a place tells of those whom it takes, null = not provided. */
export type BookingPlace = {
  /** Its address without the slashes at its ends, `facilities/sewage-works`. */
  readonly id: string;
  readonly grades: GradeRange | null;
  /** People a group, the adults among them. */
  readonly minSize: number | null;
  readonly maxSize: number | null;
  /** Groups at the same time. */
  readonly groups: number | null;
  readonly splitSize: number | null;
  readonly pupilsPerAdult: number | null;
  readonly noticeDays: number | null;
};

/** A session that can be wished for; its grades, where it has none of its own, are those of the place. */
export type BookingSession = Bookable & {
  readonly id: string;
  readonly place: string;
  readonly grades: GradeRange | null;
};

/** What has to be mended: where, why, and the numbers that the sentence needs. */
export type BookingProblem = {
  readonly field: BookingField;
  readonly why: BookingWhy;
  readonly numbers: Readonly<Record<string, number>>;
};

export type BookingWhy =
  | 'missing'
  | 'long'
  | 'id-number'
  | 'number'
  | 'none'
  | 'high'
  | 'adults-few'
  | 'group-small'
  | 'group-large'
  | 'session-missing'
  | 'unknown'
  | 'elsewhere'
  | 'twice'
  | 'closed'
  | 'ended'
  | 'cancelled'
  | 'places'
  | 'notice'
  | 'grade'
  | 'unreachable'
  | 'mobile'
  | 'phone'
  | 'mail';

/** All that is known of places and sessions. */
export type BookingOffer = {
  readonly places: readonly BookingPlace[];
  readonly sessions: readonly BookingSession[];
};

export function placeOf({ place }: BookingRequest, { places }: BookingOffer): BookingPlace | null {
  return places.find(({ id }) => id === place) ?? null;
}

/** A request with nothing filled in. */
export const EMPTY_REQUEST = Object.fromEntries(BOOKING_FIELDS.map((field) => [field, ''])) as BookingRequest; // every field

export function gradeOf({ grade }: BookingRequest): Grade | typeof NO_GRADE | '' {
  return grade as Grade | typeof NO_GRADE | ''; // compared with grades alone
}
