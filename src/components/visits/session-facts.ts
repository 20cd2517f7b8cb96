import { districtName, telephone, type Fact } from '#src/components/items/facts.ts';
import type { Moment } from '#src/domain/moment.ts';
import type { GradeRange } from '#src/domain/grade.ts';
import { formerTimes, isCancelled, placesLeft, sessionState } from '#src/domain/session.ts';
import type { Visit } from '#src/queries/visits.ts';
import type { Words } from '#src/words/words.ts';

/** Which grades may come: those of the session, else those of its facility. */
export function gradesOf({ session, facility }: Pick<Visit, 'session' | 'facility'>): GradeRange | null {
  return session.grades ?? facility.visit.fit.grades;
}

/** States in which nobody can join any more: how many places are left matters to none. */
const SHUT: readonly string[] = ['closed', 'ended', 'cancelled'];

/** How many may still come; null where that is not known or matters no more. */
export function joinableLeft(session: Visit['session'], now: Moment): number | null {
  return SHUT.includes(sessionState(session, now)) ? null : placesLeft(session);
}

/** Within how many working days the facilities of sessions answer, of those that say it. */
export function answerDays(visits: readonly Pick<Visit, 'facility'>[]): number[] {
  return [...new Set(visits.flatMap(({ facility }) => facility.visit.contact.answerDays ?? []))];
}

/** All that is known of a session by itself. */
export function sessionFacts(visit: Visit, words: Words): Fact[] {
  const { board, visits } = words;
  const { session, facility } = visit;
  const { facts: terms } = board.session;
  const grades = gradesOf(visit);
  const audience = session.audience ?? facility.visit.who.audience;
  return [
    { term: terms.facility, value: facility.title, href: `/facilities/${facility.id}/` },
    { term: terms.when, value: visits.when(session) },
    { term: terms.district, value: districtName(facility.district) },
    { term: terms.address, value: facility.address },
    { term: terms.audience, value: audience && visits.audience(audience) },
    { term: terms.grades, value: grades && visits.grades(grades) },
    { term: terms.places, value: board.session.places(session.places) },
    { term: terms.window, value: board.session.window(session.opens, session.closes) },
    { term: terms.booking, value: session.booking },
    telephone(terms.phone, facility.phone),
    ...(session.note === null ? [] : [{ term: terms.shown, value: session.note }]),
    { term: terms.notice, value: visit.notice.title, href: `/open-days/${visit.notice.id}/` },
  ];
}

/** What became of a session, where it changed: from when it moved, and why it changed last. */
export function changeNotes(session: Visit['session'], { board }: Words): string[] {
  const [last] = session.changes.toReversed();
  const [moved] = isCancelled(session) ? [] : formerTimes(session).toReversed();
  return [...(moved ? [board.card.movedHere(moved.was)] : []), ...(last ? [last.reason] : [])];
}

/** What a session page is called: no other has that name, as no two sessions of a facility meet. */
export function sessionTitle({ session, facility }: Visit, { board }: Words): string {
  return board.session.title(session, facility.title, isCancelled(session));
}
