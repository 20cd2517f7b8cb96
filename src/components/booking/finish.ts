import {
  BOOKING_FIELDS,
  SESSION_FIELDS,
  type BookingField,
  type BookingRequest,
} from '#src/domain/booking.ts';
import { countOf } from '#src/domain/booking-heads.ts';
import { REFERENCE_RANDOMS, bookingReference } from '#src/domain/booking-reference.ts';
import { calendarDay } from '#src/domain/calendar.ts';
import type { Moment } from '#src/domain/moment.ts';
import { labelOf, shownIn } from './sheet-form.ts';
import type { SheetOffer, SheetPlace } from './sheet-data.ts';
import type { Finished } from './show-result.ts';

/** What a mail says that has no room for all. */
const BRIEF: readonly BookingField[] = [
  'group',
  'className',
  'grade',
  'pupils',
  'adults',
  'place',
  'session1',
  'wish',
  'contact',
  'phone',
  'mail',
  'lead',
  'leadPhone',
];

const COUNTED: readonly BookingField[] = ['pupils', 'adults'];

/** A number for a request that has none yet. */
export function newReference(prefix: string, now: Moment): string {
  const randoms = crypto.getRandomValues(new Uint32Array(REFERENCE_RANDOMS));
  return bookingReference(prefix, calendarDay(now.slice(0, 10)), [...randoms]);
}

/** A request without problems, in words. */
export function finishedSheet(
  form: HTMLElement,
  request: BookingRequest,
  offer: SheetOffer,
  place: SheetPlace,
  made: Pick<Finished, 'reference' | 'minute' | 'notes' | 'sent'>,
): Finished {
  const sessionOf = (field: BookingField) => offer.sessions.find(({ id }) => id === request[field]);
  const line = (field: BookingField) => {
    const isSession = SESSION_FIELDS.some((one) => one === field);
    const count = COUNTED.includes(field) ? countOf(request[field]) : null; // in plain digits
    const typed = count === null ? shownIn(form, field) : String(count);
    const value = isSession ? (sessionOf(field)?.label ?? '') : typed;
    return { label: labelOf(form, field), value };
  };
  return {
    ...made,
    group: request.group,
    place,
    lines: BOOKING_FIELDS.map(line),
    brief: BRIEF.map(line),
    sessions: SESSION_FIELDS.flatMap((field) => sessionOf(field) ?? []),
  };
}
