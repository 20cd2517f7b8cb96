import { gradeOf, NO_GRADE, SESSION_FIELDS, type BookingRequest } from './booking.ts';
import { countOf } from './booking-heads.ts';
import type { Grade } from './grade.ts';
import { isoOf, type Moment } from './moment.ts';

/** A request as a form service gets it; null = not filled in. */
export type BookingPayload = {
  readonly reference: string;
  /** When the sheet was made, `2026-11-26T10:42:00+08:00`. */
  readonly madeAt: string;
  readonly place: string;
  readonly group: string;
  readonly className: string | null;
  /** Null where those who come are no pupils. */
  readonly grade: Grade | null;
  readonly pupils: number;
  readonly adults: number;
  readonly sessions: readonly string[];
  readonly wish: string | null;
  readonly contact: { readonly name: string; readonly phone: string | null; readonly mail: string | null };
  readonly lead: { readonly name: string; readonly phone: string };
  readonly language: string | null;
  readonly needs: string | null;
};

/** @param request one without problems. */
export function bookingPayload(request: BookingRequest, reference: string, madeAt: Moment): BookingPayload {
  const grade = gradeOf(request);
  return {
    reference,
    madeAt: isoOf(madeAt),
    place: request.place,
    group: request.group.trim(),
    className: told(request.className),
    grade: grade === NO_GRADE || grade === '' ? null : grade,
    pupils: countOf(request.pupils) ?? 0,
    adults: countOf(request.adults) ?? 0,
    sessions: SESSION_FIELDS.map((field) => request[field]).filter(Boolean),
    wish: told(request.wish),
    contact: { name: request.contact.trim(), phone: told(request.phone), mail: told(request.mail) },
    lead: { name: request.lead.trim(), phone: request.leadPhone.trim() },
    language: told(request.language),
    needs: told(request.needs),
  };
}

function told(text: string): string | null {
  return text.trim() || null;
}
