import { epochDayOf, calendarDay } from './calendar.ts';
import { gradesIn } from './grade.ts';
import type { Moment } from './moment.ts';
import { placesLeft, sessionState, type SessionState } from './session.ts';
import {
  gradeOf,
  NO_GRADE,
  SESSION_FIELDS,
  type BookingOffer,
  type BookingPlace,
  type BookingProblem,
  type BookingRequest,
  type BookingSession,
  type BookingWhy,
} from './booking.ts';
import { peopleOf } from './booking-heads.ts';
import { isBlank } from './booking-texts.ts';

/** States in which a session cannot be asked for. One that is full has a waiting list; of one without a way of booking, one may ask; for one that has not opened, a sheet can be made ready. */
export const SHUT = ['closed', 'ended', 'cancelled'] as const satisfies readonly SessionState[];

type Why = readonly [why: BookingWhy, numbers: Readonly<Record<string, number>>];

/** No session and no other wish, or wishes that cannot be met. */
export function sessionProblems(
  request: BookingRequest,
  place: BookingPlace | null,
  { sessions }: BookingOffer,
  now: Moment,
): BookingProblem[] {
  const wished = SESSION_FIELDS.filter((field) => request[field] !== '');
  if (wished.length === 0) {
    return isBlank(request.wish) ? [{ field: 'session1', why: 'session-missing', numbers: {} }] : [];
  }
  return wished.flatMap((field) => {
    const first = SESSION_FIELDS.findIndex((other) => request[other] === request[field]);
    const session = sessions.find(({ id }) => id === request[field]);
    const whys: Why[] =
      SESSION_FIELDS[first] === field
        ? session
          ? whysOf(request, session, place, now)
          : [['unknown', {}]]
        : [['twice', { first: first + 1 }]];
    return whys.map(([why, numbers]) => ({ field, why, numbers }));
  });
}

function whysOf(
  request: BookingRequest,
  session: BookingSession,
  place: BookingPlace | null,
  now: Moment,
): Why[] {
  const state = sessionState(session, now);
  const shut = SHUT.find((one) => one === state);
  if (place && session.place !== place.id) return [['elsewhere', {}]];
  if (shut) return [[shut, {}]];
  return [
    ...placesWhys(request, session),
    ...noticeWhys(session, place, now),
    ...gradeWhys(request, session, place),
  ];
}

/** A session with places, but not enough. */
function placesWhys(request: BookingRequest, session: BookingSession): Why[] {
  const people = peopleOf(request);
  const left = placesLeft(session);
  return people !== null && left !== null && left > 0 && people > left ? [['places', { people, left }]] : [];
}

/** Less than the notice that the place asks for. */
function noticeWhys({ day }: BookingSession, place: BookingPlace | null, now: Moment): Why[] {
  const wanted = place?.noticeDays ?? 0;
  const left = epochDayOf(day) - epochDayOf(calendarDay(now.slice(0, 10)));
  return left < wanted ? [['notice', { wanted, left }]] : [];
}

function gradeWhys(request: BookingRequest, session: BookingSession, place: BookingPlace | null): Why[] {
  const range = session.grades ?? place?.grades ?? null;
  const grade = gradeOf(request);
  if (range === null || grade === '' || grade === NO_GRADE) return [];
  return gradesIn(range).includes(grade) ? [] : [['grade', {}]];
}
