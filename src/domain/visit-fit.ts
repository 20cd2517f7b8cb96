import { weekdayOf } from './calendar.ts';
import { ageAt, gradesIn, stagesIn, type Grade, type GradeRange } from './grade.ts';
import type { Moment } from './moment.ts';
import { placesLeft, sessionState, type Bookable, type SessionState } from './session.ts';
import { capacityOf, partyOf } from './visit-capacity.ts';
import { isOpen, seasonIn, sessionsIn } from './visit-month.ts';
import type { PlaceFacts, Reason, Told, Verdict, VisitNeed } from './visit-need.ts';

/** A session as a need is held against it; what it leaves open its facility says. */
export type FitSession = Bookable & {
  readonly audience: 'schools' | 'public' | 'both' | null;
  readonly grades: GradeRange | null;
};

/** Why a session at a place fits a need, or does not: nothing is said of what is not asked for, but whether it can be booked always. */
export function sessionReasons(
  need: VisitNeed,
  session: FitSession,
  place: PlaceFacts,
  now: Moment,
): Reason[] {
  const own = { ...place, grades: session.grades ?? place.grades };
  return [
    ...stateReason(sessionState(session, now)),
    ...(need.month
      ? [{ about: 'month', verdict: yes(session.day.startsWith(need.month)), month: need.month } as const]
      : []),
    ...(need.weekday
      ? [
          {
            about: 'weekday',
            verdict: yes(weekdayOf(session.day) === need.weekday),
            weekday: need.weekday,
          } as const,
        ]
      : []),
    ...audienceReason(need, session),
    ...placesReason(need, session, place, now),
    ...commonReasons(need, own),
  ];
}

/** Why a place fits a need, or does not. @param sessions those of a facility. */
export function placeReasons(
  need: VisitNeed,
  place: PlaceFacts,
  sessions: readonly Bookable[],
  now: Moment,
): Reason[] {
  return [...monthReason(need, place, sessions, now), ...openOn(need, place), ...commonReasons(need, place)];
}

function commonReasons(need: VisitNeed, place: PlaceFacts): Reason[] {
  const { district, kind, stepFree, setting } = place;
  return [
    ...(need.district
      ? [{ about: 'district', verdict: same(need.district, district), district } as const]
      : []),
    ...(need.kind ? [{ about: 'kind', verdict: yes(need.kind === kind), kind } as const] : []),
    ...gradeReasons(need, place),
    ...(need.size ? [capacityOf(need.size, place)] : []),
    ...(need.stepFree ? [{ about: 'step-free', verdict: same('all', stepFree), stepFree } as const] : []),
    ...(need.indoor ? [{ about: 'indoor', verdict: same('indoor', setting), setting } as const] : []),
    ...(need.coach ? [inWords('coach', place.coach)] : []),
    ...(need.lunch ? [inWords('lunch', place.lunch)] : []),
  ];
}

const STATE_VERDICTS: Readonly<Record<SessionState, Verdict>> = {
  unstated: 'unknown',
  'not-open': 'yes',
  bookable: 'yes',
  full: 'no',
  closed: 'no',
  ended: 'no',
  cancelled: 'no',
  moved: 'no',
};

function stateReason(state: SessionState): Reason[] {
  return [{ about: 'state', verdict: STATE_VERDICTS[state], state }];
}

/** A session for families is none for a class; whether a class comes is known by its grade or stage. */
function audienceReason({ grade, stage }: VisitNeed, { audience }: FitSession): Reason[] {
  return (grade ?? stage) !== null && audience === 'public' ? [{ about: 'audience', verdict: 'no' }] : [];
}

/** What cannot be asked for is said by its state: how many places are left does not matter there. */
function placesReason({ size }: VisitNeed, session: FitSession, place: PlaceFacts, now: Moment): Reason[] {
  if (size === null || !isOpen(session, now)) return [];
  const left = placesLeft(session);
  const { people } = partyOf(size, place);
  return [{ about: 'places', verdict: left === null ? 'unknown' : yes(left >= people), left }];
}

function gradeReasons({ grade, stage }: VisitNeed, { grades, minAge }: PlaceFacts): Reason[] {
  const wanted = grade ?? stage;
  if (wanted === null) return [];
  const fits =
    grades !== null &&
    (grade ? gradesIn(grades).includes(grade) : stagesIn(grades).some((one) => one === stage));
  return [
    { about: 'grades', verdict: grades === null ? 'unknown' : yes(fits), grades },
    ...(grade && minAge !== null ? [ageReason(grade, minAge)] : []),
  ];
}

/** In the course of a grade pupils turn a year older: that some are still too young is no no. */
function ageReason(grade: Grade, age: number): Reason {
  const begin = ageAt(grade);
  if (begin === null || begin >= age) return { about: 'age', verdict: 'yes', age };
  return { about: 'age', verdict: begin + 1 < age ? 'no' : 'unknown', age };
}

function monthReason(
  { month }: VisitNeed,
  { season }: PlaceFacts,
  sessions: readonly Bookable[],
  now: Moment,
): Reason[] {
  if (month === null) return [];
  return [season === null ? sessionsIn(month, sessions, now) : seasonIn(month, season)];
}

function openOn({ weekday }: VisitNeed, { closedOn }: PlaceFacts): Reason[] {
  if (weekday === null) return [];
  return [
    { about: 'open-on', verdict: closedOn === null ? 'unknown' : yes(!closedOn.includes(weekday)), weekday },
  ];
}

function inWords(about: 'coach' | 'lunch', told: Told | null): Reason {
  const verdict = told === null ? 'unknown' : told.isDenial ? 'no' : 'told';
  return { about, verdict, words: told?.words ?? null };
}

function same(wanted: string, given: string | null): Verdict {
  return given === null ? 'unknown' : yes(given === wanted);
}

function yes(holds: boolean): Verdict {
  return holds ? 'yes' : 'no';
}
