import { districtName } from '#src/components/items/facts.ts';
import type { Moment } from '#src/domain/moment.ts';
import { isDemonstration } from '#src/domain/provenance.ts';
import { isCancelled, sessionState, type Bookable } from '#src/domain/session.ts';
import { sessionCounts } from '#src/domain/visit-month.ts';
import type { PlaceFacts, SessionCounts } from '#src/domain/visit-need.ts';
import type { BiodiversityItem, FacilityItem } from '#src/queries/items.ts';
import type { Visit } from '#src/queries/visits.ts';
import type { Words } from '#src/words/words.ts';
import { facilityFacts, siteFacts } from './place-facts.ts';

/** A place that a class may go to, as the finder shows it. */
export type FinderPlace = {
  readonly href: string;
  readonly title: string;
  /** Its kind and district. */
  readonly says: readonly (string | null)[];
  readonly facts: PlaceFacts;
  /** Those that are still to come. */
  readonly sessions: readonly Visit['session'][];
  /** Where a visit is asked for without a session. */
  readonly book: string;
  /** Whether a way to ask is published: by telephone, by mail, elsewhere, or by what a session says of it. */
  readonly isReachable: boolean;
  /** Whom to ask: name, telephone, mail. */
  readonly contacts: readonly { readonly value: string; readonly href?: string }[];
  /** How many of the sessions can be asked for, now and later. */
  readonly counts: SessionCounts;
  readonly isDemonstration: boolean;
};

/** Facilities and sites of biodiversity, in that order. @param visits all sessions. */
export function finderPlaces(
  facilities: readonly FacilityItem[],
  sites: readonly BiodiversityItem[],
  visits: readonly Visit[],
  now: Moment,
  words: Words,
): FinderPlace[] {
  const { board, items } = words;
  const ofFacility = (facility: FacilityItem): FinderPlace => {
    const own = visits.filter(({ facility: { id } }) => id === facility.id).map(({ session }) => session);
    const sessions = own.filter((session) => isAhead(session, now));
    return {
      ...commonOf('facilities', facility),
      says: [items.facilityKind(facility.kind), districtName(facility.district)],
      facts: facilityFacts(facility, words),
      sessions,
      isReachable: isReachable(facility) || sessions.some(({ booking }) => booking !== null),
      counts: sessionCounts(sessions, now),
    };
  };
  const ofSite = (site: BiodiversityItem): FinderPlace => ({
    ...commonOf('biodiversity', site),
    says: [board.finder.nature, districtName(site.district), site.place],
    facts: siteFacts(site, words),
    sessions: [],
    isReachable: isReachable(site),
    counts: sessionCounts([], now),
  });
  return [...facilities.map(ofFacility), ...sites.map(ofSite)];
}

function commonOf(folder: string, item: FacilityItem | BiodiversityItem) {
  const { id, title, phone, visit } = item;
  const { name, mail } = visit.contact;
  return {
    href: `/${folder}/${id}/`,
    title,
    book: `/visits/book/?place=${folder}/${id}`,
    contacts: [
      ...(name === null ? [] : [{ value: name }]),
      ...(phone === null ? [] : [{ value: phone, href: `tel:${phone}` }]),
      ...(mail === null ? [] : [{ value: mail, href: `mailto:${mail}` }]),
    ],
    isDemonstration: isDemonstration(item),
  };
}

function isReachable({ phone, visit: { contact } }: FacilityItem | BiodiversityItem): boolean {
  return [phone, contact.mail, contact.elsewhere].some((way) => way !== null);
}

function isAhead(session: Bookable, now: Moment): boolean {
  return !isCancelled(session) && sessionState(session, now) !== 'ended';
}
