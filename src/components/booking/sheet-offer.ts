import { calendarDay } from '#src/domain/calendar.ts';
import type { Moment } from '#src/domain/moment.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { isCancelled, sessionState } from '#src/domain/session.ts';
import type { BiodiversityItem, FacilityItem } from '#src/queries/items.ts';
import type { Visit } from '#src/queries/visits.ts';
import type { Words } from '#src/words/words.ts';
import type { PastSession, SheetOffer, SheetPlace, SheetSession } from './sheet-data.ts';

type Item = Pick<FacilityItem | BiodiversityItem, 'id' | 'title' | 'phone' | 'visit' | 'provenance'>;

/** Places and sessions that can be asked for at a minute. */
export function sheetOffer(
  visits: readonly Visit[],
  facilities: readonly Item[],
  sites: readonly Item[],
  now: Moment,
  words: Words,
): SheetOffer {
  const isPast = ({ session }: Visit) => sessionState(session, now) === 'ended';
  return {
    places: [
      ...facilities.map((item) => placeOf(`facilities/${item.id}`, item)),
      ...sites.map((item) => placeOf(`biodiversity/${item.id}`, item)),
    ],
    sessions: visits.filter((visit) => !isPast(visit)).map((visit) => sessionOf(visit, now, words)),
    past: visits.filter(isPast).map((visit) => pastOf(visit, words)),
  };
}

function placeOf(id: string, item: Item): SheetPlace {
  const { fit, supervision, opening, contact } = item.visit;
  return {
    id,
    title: item.title,
    demonstration: isDemonstration(item),
    phone: item.phone,
    grades: fit.grades,
    minSize: fit.minSize,
    maxSize: fit.maxSize,
    groups: fit.groups,
    splitSize: fit.splitSize,
    languages: fit.languages,
    pupilsPerAdult: supervision.ratio?.pupilsPerAdult ?? null,
    noticeDays: opening.noticeDays,
    mail: contact.mail,
    who: [contact.name, contact.hours].filter((part) => part !== null).join(' ') || null,
    answerDays: contact.answerDays,
    elsewhere: contact.elsewhere,
  };
}

function pastOf({ session, facility }: Visit, { visits }: Words): PastSession {
  return { id: session.id, place: `facilities/${facility.id}`, label: visits.when(session) };
}

function sessionOf({ session, facility }: Visit, now: Moment, { visits, dates }: Words): SheetSession {
  const { id, day, start, end, places, taken, opens, closes, booking, changes, grades } = session;
  const range = grades ?? facility.visit.fit.grades;
  return {
    ...{ id, day, start, end, places, taken, opens, closes, booking, grades },
    place: `facilities/${facility.id}`,
    changes: isCancelled(session) ? changes.slice(-1) : [],
    label: visits.when(session),
    gradesLabel: range && visits.grades(range),
    opensLabel:
      opens !== null && opens > now
        ? `${dates.fullDay(calendarDay(opens.slice(0, 10)))} ${opens.slice(11)}`
        : null,
  };
}
