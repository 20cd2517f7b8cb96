import { sessionTitle } from '#src/components/visits/session-facts.ts';
import type { CalendarDay } from '#src/domain/calendar.ts';
import type { FacilityKind } from '#src/domain/facility.ts';
import type { Moment } from '#src/domain/moment.ts';
import type { Provenance } from '#src/domain/provenance.ts';
import { startOfSession } from '#src/domain/session.ts';
import { isOver, type SitePage } from '#src/domain/site-page.ts';
import type { BiodiversityItem, FacilityItem, OpenDayItem } from '#src/queries/items.ts';
import type { Visit } from '#src/queries/visits.ts';
import type { Words } from '#src/words/words.ts';

const PARTICIPATION = 'participation';

/** What a facility shows is of another topic too, where its kind says so. */
const SHOWN: Partial<Record<FacilityKind, string>> = {
  monitoring: 'monitoring',
  sewage: 'water',
  waste: 'waste',
  hazardous: 'waste',
};

/** A facility that opens to the public: its page is kept up to date. */
export function facilityPage(item: FacilityItem, today: CalendarDay): SitePage {
  const shown = SHOWN[item.kind];
  const topics = shown === undefined ? [PARTICIPATION] : [PARTICIPATION, shown];
  return { ...place(item, today), address: `/facilities/${item.id}/`, kind: 'facility', topics };
}

/** A place to meet living nature. */
export function naturePage(item: BiodiversityItem, today: CalendarDay): SitePage {
  const address = `/biodiversity/${item.id}/`;
  return { ...place(item, today), address, kind: 'nature', topics: ['biodiversity'] };
}

/** A notice is over with the last of its sessions; so is a record of what was. @param districts of its facilities. */
export function noticePage(item: OpenDayItem, districts: readonly string[], now: Moment): SitePage {
  return {
    address: `/open-days/${item.id}/`,
    title: item.title,
    kind: 'open-day',
    topics: [PARTICIPATION],
    districts: [...new Set(districts)],
    year: Number(item.day.slice(0, 4)),
    provenance: item.provenance.kind,
    date: noticeDate(item),
    day: item.day,
    past: item.sessions.every((session) => isOver(session, now)),
  };
}

/** A session, published with its notice. */
export function sessionPage(visit: Visit, now: Moment, words: Words): SitePage {
  const { session, facility, notice } = visit;
  return {
    address: `/visits/sessions/${session.id}/`,
    title: sessionTitle(visit, words),
    kind: 'open-day',
    topics: [PARTICIPATION],
    districts: districtOf(facility),
    year: Number(session.day.slice(0, 4)),
    provenance: notice.provenance.kind,
    date: noticeDate(notice),
    day: startOfSession(session),
    past: isOver(session, now),
  };
}

/** As the page of a notice tells it. */
function noticeDate({ publishedOn, provenance, day }: OpenDayItem): string {
  if (provenance.kind === 'published') return provenance.date;
  return publishedOn ?? day;
}

/** What is told of a place by its source is of its day; what is not, of today. */
function place(
  item: FacilityItem | BiodiversityItem,
  today: CalendarDay,
): Omit<SitePage, 'kind' | 'topics' | 'address'> {
  const { title, provenance } = item;
  return {
    title,
    districts: districtOf(item),
    year: null,
    provenance: item.provenance.kind,
    date: sourceDate(provenance) ?? today,
    day: null,
    past: false,
  };
}

function sourceDate(provenance: Provenance): string | null {
  return provenance.kind === 'published' ? provenance.date : null;
}

/** The district of a place, where it is known. */
export function districtOf({ district }: { readonly district: string | null }): string[] {
  return district === null ? [] : [district];
}
